import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { linkCookie } from "#app/server/people/link-held.ts";
import { hashOf, newSecret } from "#app/server/people/secrets.ts";
import { addPerson } from "#db/changes/people/people.ts";
import { isWithoutBreakGlass } from "#db/queries/people/people.ts";
import { chris, hana, olive, password, settleNorthmere, stamp } from "#tests/setup/cast.ts";
import { clientSecret, openSignOn, type SignOn } from "#tests/setup/sign-on.ts";
import { Traveller } from "#tests/setup/traveller.ts";
import { Visitor } from "#tests/setup/visitor.ts";

const tid = "0f1e2d3c-4b5a-4000-8000-00000000000a";
const oid = (last: number) => `aaaaaaaa-bbbb-4ccc-8ddd-00000000000${last}`;
const ofEntra = (last: number, more: object) => ({ tid, oid: oid(last), ...more });

/** As a tenant of Microsoft Entra ID has them: an opaque subject, and whoever they are in `tid` and `oid`. */
const accounts = {
  olive: ofEntra(1, { name: "Olive", preferred_username: olive.email }),
  "olive-anew": ofEntra(1, { name: "Olive Anew", roles: ["administrator"] }),
  stranger: ofEntra(2, { name: "Sam", preferred_username: "sam@northmere.example" }),
  ivy: ofEntra(3, { name: "Ivy Ash", email: "Ivy@Northmere.example", roles: ["officer", "Admin"] }),
  "ivy-promoted": ofEntra(3, { name: "Ivy", email: "ivy@x.example", roles: ["administrator"] }),
  namesake: ofEntra(4, { name: "Chris", email: chris.email, roles: ["administrator"] }),
  gone: ofEntra(5, { name: "Gone", email: "gone@northmere.example", roles: ["officer"] }),
  invited: ofEntra(6, { name: "Ingrid", email: "someone-else@northmere.example" }),
  "invited-too": ofEntra(7, { name: "Nobody", email: "ingrid@northmere.example" }),
  hana: ofEntra(8, { name: "Hana of Microsoft", email: "hana@microsoft.example" }),
  nameless: ofEntra(9, { name: "\0", email: "n@x.example", roles: ["officer", "officer"] }),
  addressless: ofEntra(0, { name: "No address", roles: ["officer"] }),
};

let signOn: SignOn;
let cast: Awaited<ReturnType<typeof settleNorthmere>>;

beforeAll(async () => {
  signOn = await openSignOn({
    path: `/${tid}/v2.0`,
    accounts,
    fill: async (db) => {
      cast = await settleNorthmere(db);
    },
  });
  await tie(1, cast.oliveId);
});
afterAll(() => signOn.close());

const tie = (last: number, personId: number) =>
  signOn.site.db
    .insertInto("identity")
    .values({
      issuer: signOn.issuer,
      subject: `${tid}/${oid(last)}`,
      personId,
      linkedAt: "2026-11-05T09:00:00.000Z",
    })
    .execute();
const people = () => signOn.site.db.selectFrom("person").selectAll().execute();
const identities = () => signOn.site.db.selectFrom("identity").selectAll().execute();
const rolesOf = (personId: number) =>
  signOn.site.db.selectFrom("personRole").select("role").where("personId", "=", personId).execute();
const actionsOf = async (author: string) =>
  (
    await signOn.site.db
      .selectFrom("auditEntry")
      .select("action")
      .where("author", "=", author)
      .orderBy("id")
      .execute()
  ).map(({ action }) => action);

describe("single sign-on", () => {
  it("asks the provider for a code with a challenge, a state and a nonce, and for no more than who it is", async () => {
    const start = await new Traveller(signOn.site).go("/single-sign-on/start");
    expect(start.status).toBe(302);
    const { origin, searchParams } = new URL(start.headers.get("Location") ?? "");
    expect(origin).toBe(signOn.front.address);
    expect(Object.fromEntries(searchParams)).toEqual({
      client_id: "real-headlines",
      redirect_uri: `${signOn.site.address}/single-sign-on/callback`,
      scope: "openid profile email",
      response_type: "code",
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: "S256",
    });
    const [cookie = ""] = start.headers.getSetCookie();
    expect(cookie).toMatch(
      /^__Host-sign-on=[^;]+; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
  });

  it("starts a session like any other for the person whom the provider knows, wherever they wanted to go", async () => {
    const traveller = new Traveller(signOn.site);
    const answer = await traveller.signIn("olive", "/single-sign-on/start?returnTo=%2Fmetrics%3Fq");
    expect(answer.headers.get("Location")).toBe("/metrics?q");
    expect(answer.headers.get("Cache-Control")).toBe("no-store");
    expect(answer.headers.get("Referrer-Policy")).toBe("no-referrer");
    expect([...traveller.cookies.keys()]).not.toContain("__Host-sign-on");
    expect((await traveller.go("/")).headers.get("Location")).toBe("/returns");
    expect(signOn.front.asked).toContain(`/${tid}/v2.0/token`);
    expect(await actionsOf("Olive")).toEqual(["sign in"]);
  });

  it("ends with its session, and changes it with each time", async () => {
    const traveller = new Traveller(signOn.site);
    await traveller.signIn("olive");
    const first = traveller.cookies.get("__Host-session") ?? "";
    await traveller.signIn("olive");
    expect(traveller.cookies.get("__Host-session")).not.toBe(first);
    const kept = traveller.cookies.get("__Host-session") ?? "";
    expect((await traveller.go("/sign-out", {})).headers.get("Location")).toBe("/sign-in");
    expect(traveller.isSignedIn).toBe(false);
    traveller.cookies.set("__Host-session", kept);
    expect((await traveller.go("/metrics")).headers.get("Location")).toContain("/sign-in");
  });

  it.each([
    "//evil.example",
    "\\\\evil.example",
    "https://evil.example",
    "/\\evil.example",
    "javascript:1",
  ])("leads to no other site's %s", async (returnTo) => {
    const start = `/single-sign-on/start?returnTo=${encodeURIComponent(returnTo)}`;
    const answer = await new Traveller(signOn.site).signIn("olive", start);
    expect(answer.headers.get("Location")).toBe("/");
  });

  it("knows a person by tenant and object, whatever else their account says later", async () => {
    const traveller = new Traveller(signOn.site);
    expect((await traveller.signIn("olive-anew")).headers.get("Location")).toBe("/");
    expect((await traveller.go("/settings")).status).toBe(403);
    const [row] = (await people()).filter(({ id }) => id === cast.oliveId);
    expect(row).toMatchObject({ name: "Olive", email: olive.email });
  });

  it("tells a stranger that nobody has let them in, and the log nothing of them", async () => {
    const before = [await people(), await identities()];
    const traveller = new Traveller(signOn.site);
    const answer = await traveller.signIn("stranger");
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain("you have not been invited here yet");
    expect(traveller.isSignedIn).toBe(false);
    expect([await people(), await identities()]).toEqual(before);
    expect(signOn.logged()).toContain('"because":"unknown"');
    expect(signOn.logged()).not.toMatch(/sam|aaaaaaaa-bbbb/i);
  });

  it("adds one to whom the provider gave a role of ours, and heeds no later role", async () => {
    const traveller = new Traveller(signOn.site);
    expect((await traveller.signIn("ivy")).headers.get("Location")).toBe("/");
    const ivy = (await people()).find(({ name }) => name === "Ivy Ash");
    expect(ivy).toMatchObject({ email: "ivy@northmere.example", passwordHash: null });
    expect(await actionsOf("Ivy Ash, by Northmere ID")).toEqual(["add person", "tie identity"]);
    const later = new Traveller(signOn.site);
    expect((await later.signIn("ivy-promoted")).headers.get("Location")).toBe("/");
    expect(await rolesOf(ivy?.id ?? 0)).toEqual([{ role: "officer" }]);
    expect((await people()).filter(({ name }) => name.startsWith("Ivy"))).toEqual([ivy]);
  });

  it("adds one only once who comes twice at a time, and calls by address one without a name", async () => {
    const both = await Promise.all([1, 2].map(() => new Traveller(signOn.site).signIn("nameless")));
    expect(both.map(({ headers }) => headers.get("Location"))).toEqual(["/", "/"]);
    expect((await people()).filter(({ name }) => name === "n@x.example")).toHaveLength(1);
  });

  it("joins nobody to an account by its e-mail address, and adds nobody without one", async () => {
    const before = [await people(), await identities()];
    const answer = await new Traveller(signOn.site).signIn("namesake");
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain("ask your administrator for an invitation".slice(4));
    const addressless = await new Traveller(signOn.site).signIn("addressless");
    expect(addressless.status).toBe(403);
    expect([await people(), await identities()]).toEqual(before);
  });

  it("answers one who is disabled as anybody unknown, and adds them no second time", async () => {
    const traveller = new Traveller(signOn.site);
    await traveller.signIn("gone");
    const gone = (await people()).find(({ name }) => name === "Gone");
    const disabledAt = "2026-11-05T09:00:00.000Z";
    const disable = signOn.site.db.updateTable("person").set({ disabledAt });
    await disable.where("id", "=", gone?.id ?? 0).execute();
    const own = (text: string) => text.replaceAll(/nonce="[^"]*"|Reference: [\w-]+/g, "");
    const answers = [
      await new Traveller(signOn.site).signIn("gone"),
      await new Traveller(signOn.site).signIn("stranger"),
    ];
    expect(answers.map(({ status }) => status)).toEqual([403, 403]);
    const [one, other] = await Promise.all(answers.map((answer) => answer.text()));
    expect(own(one ?? "")).toBe(own(other ?? " "));
    expect((await traveller.go("/metrics")).headers.get("Location")).toContain("/sign-in");
  });
});

describe("an invitation in hand", () => {
  const invite = async (changes: object = {}, email = `${newSecret().slice(0, 8)}@x.example`) => {
    const person = { email: email.toLowerCase(), name: "Ingrid", passwordHash: null };
    const roles = ["officer" as const];
    const personId = await addPerson(signOn.site.db, stamp, { ...person, roles });
    const token = newSecret();
    const link = {
      personId,
      purpose: "invitation" as const,
      tokenHash: hashOf(token),
      madeById: cast.hanaId,
      madeAt: stamp.at,
      expiresAt: "2999-01-01T00:00:00.000Z",
      usedAt: null,
      revokedAt: null,
      ...changes,
    };
    await signOn.site.db.insertInto("personLink").values(link).execute();
    return { personId, token };
  };
  const holding = async (token: string) => {
    const traveller = new Traveller(signOn.site);
    const cookie = await linkCookie.serialize(token);
    traveller.cookies.set("__Host-invitation", /=([^;]+)/.exec(cookie)?.[1] ?? "");
    return traveller;
  };
  const usedAt = async (personId: number) => {
    const links = signOn.site.db.selectFrom("personLink").select("usedAt");
    return (await links.where("personId", "=", personId).executeTakeFirst())?.usedAt;
  };

  it("ties the invited person to whoever the provider says came, and is used up", async () => {
    const { personId, token } = await invite();
    const traveller = await holding(token);
    expect((await traveller.signIn("invited")).headers.get("Location")).toBe("/");
    expect(await identities()).toContainEqual(
      expect.objectContaining({ personId, subject: `${tid}/${oid(6)}` }),
    );
    expect(await usedAt(personId)).toMatch(/^20/);
    const wanted = ["use invitation", "tie identity", "sign in"];
    expect((await actionsOf("Ingrid")).slice(-3)).toEqual(wanted);
    expect((await (await holding(token)).signIn("invited-too")).status).toBe(403);
    expect((await new Traveller(signOn.site).signIn("invited")).status).toBe(302);
  });

  it("is not used up by one who is known already, or whose account has the same address", async () => {
    const { personId, token } = await invite({}, "ingrid@northmere.example");
    const answer = await (await holding(token)).signIn("olive");
    expect(answer.status).toBe(302);
    expect((await new Traveller(signOn.site).signIn("invited-too")).status).toBe(403);
    expect(await usedAt(personId)).toBeNull();
  });

  it.each([
    ["revoked", { revokedAt: stamp.at }],
    ["used", { usedAt: stamp.at }],
    ["too old", { expiresAt: stamp.at }],
    ["for another password", { purpose: "reset" as const }],
  ])("is of no use when it is %s", async (_, changes) => {
    const before = await identities();
    const { token } = await invite(changes);
    expect((await (await holding(token)).signIn("invited-too")).status).toBe(403);
    expect(await identities()).toEqual(before);
  });

  it("is of no use to anybody when its person is disabled", async () => {
    const { personId, token } = await invite();
    const disable = signOn.site.db.updateTable("person").set({ disabledAt: stamp.at });
    await disable.where("id", "=", personId).execute();
    expect((await (await holding(token)).signIn("invited-too")).status).toBe(403);
    expect(await usedAt(personId)).toBeNull();
  });
});

describe("a password, where single sign-on is configured", () => {
  it("lets in the one person who has it for an emergency, and answers all others as if it were wrong", async () => {
    const answer = await new Visitor(signOn.site).signIn(olive.email);
    const wrong = await new Visitor(signOn.site).signIn(olive.email, "wrong");
    expect([answer.status, wrong.status]).toEqual([422, 422]);
    const own = (text: string) => text.replaceAll(/nonce="[^"]*"/g, "");
    expect(own(await answer.text())).toBe(own(await wrong.text()));
    expect(await isWithoutBreakGlass(signOn.site.db)).toBe(true);
    const breakGlass = signOn.site.db.updateTable("person").set({ breakGlass: 1 });
    await breakGlass.where("id", "=", cast.hanaId).execute();
    expect((await new Visitor(signOn.site).signIn(hana.email)).status).toBe(302);
    expect(await isWithoutBreakGlass(signOn.site.db)).toBe(false);
  });

  it("is missed on the page about people by an administrator, until somebody has it", async () => {
    const { db } = signOn.site;
    const admin = new Visitor(signOn.site);
    await admin.signIn(hana.email);
    const missing = "Nobody has the emergency password";
    const page = async () => (await admin.get("/settings/people")).text();
    expect(await page()).not.toContain(missing);
    const give = (breakGlass: 0 | 1) =>
      db.updateTable("person").set({ breakGlass }).where("id", "=", cast.hanaId).execute();
    await give(0);
    expect(await page()).toContain(missing);
    await give(1);
  });

  it("stands under the button, which keeps where somebody wanted to go", async () => {
    const page = await (await new Visitor(signOn.site).get("/sign-in?returnTo=/metrics")).text();
    const button = page.indexOf('href="/single-sign-on/start?returnTo=%2Fmetrics"');
    expect(button).toBeGreaterThan(0);
    expect(page.indexOf('name="password"')).toBeGreaterThan(button);
    expect(page).toContain("Sign in with Northmere ID");
  });
});

describe("one who has an account already", () => {
  const signedIn = async () => {
    const traveller = new Traveller(signOn.site);
    await traveller.go("/sign-in", { email: hana.email, password });
    return traveller;
  };
  const start = "/single-sign-on/start?for=tie";

  it("ties it to whom the provider knows, after saying yes", async () => {
    const traveller = await signedIn();
    expect(await (await traveller.go("/single-sign-on/tie")).text()).toContain(start);
    const back = await traveller.signIn("hana", start);
    expect(back.headers.get("Location")).toBe("/single-sign-on/tie");
    expect(await (await traveller.go("/single-sign-on/tie")).text()).toContain("Hana of Microsoft");
    expect((await identities()).map(({ personId }) => personId)).not.toContain(cast.hanaId);
    await traveller.go("/single-sign-on/tie", {});
    expect((await identities()).map(({ personId }) => personId)).toContain(cast.hanaId);
    expect(await (await traveller.go("/single-sign-on/tie")).text()).toContain(
      "lets you in here since",
    );
    expect(await actionsOf("Hana")).toContain("tie identity");
    expect((await new Traveller(signOn.site).signIn("hana")).headers.get("Location")).toBe("/");
    expect(signOn.logged()).not.toContain("Hana of Microsoft");
  });

  it("cannot tie what lets somebody else in, nor say yes to nothing", async () => {
    const traveller = await signedIn();
    const before = await identities();
    const answer = await traveller.signIn("olive", start);
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain("lets somebody else in");
    const nothing = await traveller.go("/single-sign-on/tie", {});
    expect(nothing.headers.get("Location")).toBe("/single-sign-on/tie");
    expect(await identities()).toEqual(before);
  });

  it("is not tied to what another person proved, or by whoever signed in meanwhile", async () => {
    const traveller = await signedIn();
    const address = await traveller.comeBack("stranger", start);
    traveller.cookies.delete("__Host-session");
    expect((await traveller.go(address)).status).toBe(400);
    const other = await signedIn();
    await other.signIn("stranger", start);
    const proof = other.cookies.get("__Host-identity") ?? "";
    const olives = new Traveller(signOn.site);
    await olives.signIn("olive");
    olives.cookies.set("__Host-identity", proof);
    await olives.go("/single-sign-on/tie", {});
    expect((await identities()).filter(({ personId }) => personId === cast.oliveId)).toHaveLength(
      1,
    );
  });
});

it("leaves no secret, code or token in the log or the audit", async () => {
  const traveller = new Traveller(signOn.site);
  const address = await traveller.comeBack("olive");
  const { code = "", state = "" } = Object.fromEntries(new URL(address).searchParams);
  const attempt = decodeURIComponent(traveller.cookies.get("__Host-sign-on") ?? "");
  const { held } = JSON.parse(Buffer.from(attempt.split(".")[0] ?? "", "base64").toString());
  await traveller.go(address);
  const audit = JSON.stringify(await signOn.site.db.selectFrom("auditEntry").selectAll().execute());
  expect(held.verifier).toMatch(/^[\w-]{43}$/);
  for (const secret of [code, state, held.nonce, held.verifier, clientSecret, "eyJ"]) {
    expect(secret.length).toBeGreaterThan(2);
    expect(signOn.logged()).not.toContain(secret);
    expect(audit).not.toContain(secret);
  }
  expect(signOn.logged()).toContain('"path":"/single-sign-on/callback"');
});
