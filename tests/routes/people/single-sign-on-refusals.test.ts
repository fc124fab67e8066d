import { createHmac, generateKeyPairSync } from "node:crypto";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { olive, settleNorthmere } from "#tests/setup/cast.ts";
import { type Claims, type Tampering, withClaims } from "#tests/setup/provider-front.ts";
import { clientSecret, openSignOn, type SignOn } from "#tests/setup/sign-on.ts";
import { Traveller } from "#tests/setup/traveller.ts";

const tid = "0f1e2d3c-4b5a-4000-8000-00000000000a";
const other = "0f1e2d3c-4b5a-4000-8000-00000000000b";
const oid = "aaaaaaaa-bbbb-4ccc-8ddd-000000000001";
const roles = ["administrator"];

let plain: SignOn;
let entra: SignOn;
const now = { ahead: 0 };

beforeAll(async () => {
  const clock = () => new Date(Date.now() + now.ahead);
  const opened = async (path: string, subject: string, account: object) => {
    const accounts = { olive: { name: "Olive", email: "o@x.example", roles, ...account } };
    const fill = settleNorthmere;
    const signOn = await openSignOn({ path, accounts, fill, installation: { clock } });
    const person = signOn.site.db.selectFrom("person").select("id");
    const { id } = await person.where("email", "=", olive.email).executeTakeFirstOrThrow();
    const identity = { issuer: signOn.issuer, subject, personId: id, linkedAt: "2026-11-05" };
    await signOn.site.db.insertInto("identity").values(identity).execute();
    return signOn;
  };
  plain = await opened("", "olive", {});
  entra = await opened(`/${tid}/v2.0`, `${tid}/${oid}`, { tid, oid });
});
afterEach(() => {
  now.ahead = 0;
  for (const { front } of [plain, entra]) front.tamper({});
});
afterAll(async () => {
  await plain.close();
  await entra.close();
});

/** All that signing in could change. */
async function recordsOf({ site: { db } }: SignOn) {
  const tables = ["person", "personRole", "identity", "session", "auditEntry"] as const;
  return Promise.all(tables.map((table) => db.selectFrom(table).selectAll().execute()));
}

/** Somebody is refused with a plain page, has no session, and nothing was changed. */
async function expectRefused(signOn: SignOn, work: (traveller: Traveller) => Promise<Response>) {
  const traveller = new Traveller(signOn.site);
  const before = await recordsOf(signOn);
  const answer = await work(traveller);
  expect([400, 403]).toContain(answer.status);
  const page = await answer.text();
  expect(page.match(/<h1>[^<]+<\/h1>/g)).toHaveLength(1);
  expect(page.length).toBeLessThan(5000);
  expect(page).not.toMatch(/OAUTH|JWT|at .+\.js:|<script/);
  expect(answer.headers.get("Cache-Control")).toBe("no-store");
  expect(answer.headers.get("Referrer-Policy")).toBe("no-referrer");
  expect(traveller.isSignedIn).toBe(false);
  expect(traveller.cookies.has("__Host-sign-on")).toBe(false);
  expect(await recordsOf(signOn)).toEqual(before);
  expect(signOn.logged()).not.toMatch(/eyJ|"fault"|o@x\.example|aaaaaaaa/);
}

const atToken = (alter: Tampering["alter"]): Tampering => ({
  at: "/token",
  ...(alter && { alter }),
});
const claiming = (alter: (claims: Claims) => Claims) => (signOn: SignOn) =>
  atToken((body) => withClaims(body, alter, signOn.key));
const setting = (claims: Claims) => claiming((own) => ({ ...own, ...claims }));
const without = (name: string) => claiming(({ [name]: _, ...claims }) => claims);
const seconds = () => Math.floor(Date.now() / 1000);

/** What only a provider, or one who sits between, could send. */
const misbehaviours: Record<string, (signOn: SignOn) => Tampering> = {
  "another issuer": setting({ iss: "https://evil.example" }),
  "no issuer": without("iss"),
  "another audience": setting({ aud: "another-client" }),
  "several audiences and another's hand": setting({
    aud: ["real-headlines", "another-client"],
    azp: "another-client",
  }),
  "another nonce": setting({ nonce: "another" }),
  "no nonce": without("nonce"),
  "a token that has expired": setting({ exp: seconds() - 120 }),
  "a token without an end": without("exp"),
  "a token of tomorrow": setting({ nbf: seconds() + 86_400 }),
  "no subject": without("sub"),
  "a subject that is no text": setting({ sub: { $ne: "" } }),
  "a token that nobody signed": () => atToken((body) => withClaims(body, (own) => own, "none")),
  "the signature of another": () => {
    const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
    return atToken((body) => withClaims(body, (own) => own, privateKey));
  },
  "a signature with the secret that both know": () => atToken(signedWithSecret),
  "100 kB of claims": setting({ name: "a".repeat(100_000) }),
  "no ID token": () =>
    atToken((body) => JSON.stringify({ ...JSON.parse(body), id_token: undefined })),
  "a token that is none": () =>
    atToken((body) => JSON.stringify({ ...JSON.parse(body), id_token: "x.y.z" })),
  "a page instead of a token": () => atToken(() => "<html><script>alert(1)</script></html>"),
};

/** The confusion of HS256 with RS256. */
function signedWithSecret(body: string): string {
  const answer = JSON.parse(body);
  const claims = String(answer.id_token).split(".")[1];
  const header = Buffer.from(JSON.stringify({ alg: "HS256", kid: "theirs" })).toString("base64url");
  const signature = createHmac("sha256", clientSecret).update(`${header}.${claims}`);
  const token = `${header}.${claims}.${signature.digest("base64url")}`;
  return JSON.stringify({ ...answer, id_token: token });
}

describe("a provider's answer", () => {
  it.each(Object.entries(misbehaviours))("is refused with %s", async (_, tampering) => {
    plain.front.tamper(tampering(plain));
    await expectRefused(plain, (traveller) => traveller.signIn("olive"));
  });

  it.each([
    ["another tenant", setting({ tid: other })],
    ["no tenant", without("tid")],
    ["no object", without("oid")],
    ["an object that is none", setting({ oid: `${oid}'--` })],
    [
      "another tenant's issuer",
      claiming((own) => ({ ...own, iss: String(own.iss).replace(tid, other) })),
    ],
    ["several tenants", setting({ tid: [tid, other] })],
  ])("of Microsoft Entra ID is refused with %s", async (_, tampering) => {
    entra.front.tamper(tampering(entra));
    await expectRefused(entra, (traveller) => traveller.signIn("olive"));
  });

  it("is taken when nobody tampered with it", async () => {
    for (const signOn of [plain, entra]) {
      signOn.front.tamper(setting({})(signOn));
      expect((await new Traveller(signOn.site).signIn("olive")).headers.get("Location")).toBe("/");
    }
  });
});

const changing = (changes: (params: URLSearchParams) => void) => async (traveller: Traveller) => {
  const address = new URL(await traveller.comeBack("olive"));
  changes(address.searchParams);
  return traveller.go(address.href);
};
const hostile = "<script>alert(1)</script> eyJ o@x.example";

/** What anybody could send whose browser is at their provider. */
const returns: Record<string, (traveller: Traveller) => Promise<Response>> = {
  "another state": changing((params) => params.set("state", "another")),
  "no state": changing((params) => params.delete("state")),
  "two states": changing((params) => params.append("state", "another")),
  "another code": changing((params) => params.set("code", "another")),
  "a code of 6 kB": changing((params) => params.set("code", "a".repeat(6000))),
  "no code": changing((params) => params.delete("code")),
  "two codes": changing((params) => params.append("code", "another")),
  "another issuer": changing((params) => params.set("iss", "https://evil.example")),
  "an error that is not theirs": changing((params) => {
    params.set("error", "server_error");
    params.set("error_description", hostile);
  }),
  nothing: changing((params) => {
    for (const name of [...params.keys()]) params.delete(name);
  }),
  "no cookie": async (traveller) => {
    const address = await traveller.comeBack("olive");
    traveller.cookies.delete("__Host-sign-on");
    return traveller.go(address);
  },
  "a cookie that was altered": async (traveller) => {
    const address = await traveller.comeBack("olive");
    const cookie = traveller.cookies.get("__Host-sign-on") ?? "";
    traveller.cookies.set("__Host-sign-on", `A${cookie.slice(1)}`);
    return traveller.go(address);
  },
  "the cookie of another beginning": async (traveller) => {
    const address = await traveller.comeBack("olive");
    await traveller.go("/single-sign-on/start");
    return traveller.go(address);
  },
  "a cookie of eleven minutes ago": async (traveller) => {
    const address = await traveller.comeBack("olive");
    now.ahead = 11 * 60_000;
    return traveller.go(address);
  },
  "a change of mind": async (traveller) => traveller.signIn("nobody"),
};

describe("coming back from the provider", () => {
  it.each(Object.entries(returns))("is refused with %s", async (_, work) => {
    await expectRefused(plain, work);
  });

  it("is refused a second time, whoever kept the address and the cookie, and whatever the provider says", async () => {
    let first = "";
    plain.front.tamper(atToken((body) => (first ||= body)));
    const traveller = new Traveller(plain.site);
    const address = await traveller.comeBack("olive");
    const cookie = traveller.cookies.get("__Host-sign-on") ?? "";
    expect((await traveller.go(address)).headers.get("Location")).toBe("/");
    await expectRefused(plain, (again) => again.go(address));
    await expectRefused(plain, (again) => {
      again.cookies.set("__Host-sign-on", cookie);
      return again.go(address);
    });
    expect(plain.logged()).toContain('"code":"SPENT"');
  });

  it("is refused with a code that was used before, by the provider too", async () => {
    const traveller = new Traveller(plain.site);
    const address = await traveller.comeBack("olive");
    expect((await traveller.go(address)).status).toBe(302);
    const used = new URL(address).searchParams.get("code") ?? "";
    await expectRefused(
      plain,
      changing((params) => params.set("code", used)),
    );
  });

  it("lets in nobody by an address or a subject that another provider gave, or by a role that is not of Microsoft Entra ID", async () => {
    const { db } = plain.site;
    await db.updateTable("identity").set({ issuer: "https://another.example" }).execute();
    await expectRefused(plain, (traveller) => traveller.signIn("olive"));
    plain.front.tamper(setting({ email: olive.email })(plain));
    await expectRefused(plain, (traveller) => traveller.signIn("olive"));
    await db.updateTable("identity").set({ issuer: plain.issuer }).execute();
  });

  it("is no form, and no page of a site without single sign-on", async () => {
    const traveller = new Traveller(plain.site);
    for (const page of ["start", "callback"]) {
      expect((await traveller.go(`/single-sign-on/${page}`, { code: "x" })).status).toBe(405);
      const head = await fetch(`${plain.site.address}/single-sign-on/${page}`, { method: "HEAD" });
      expect(head.status).toBe(405);
    }
  });
});
