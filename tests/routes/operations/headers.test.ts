import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Cast, hana, olive, password, settleNorthmere } from "#tests/setup/cast.ts";
import { type Answer, ask } from "#tests/setup/raw.ts";
import { linkFrom } from "#tests/setup/return-link.ts";
import { addresses, asData, pathOf } from "#tests/setup/route-tree.ts";
import { openSite, type Site } from "#tests/setup/site.ts";
import { letIn } from "#tests/setup/system.ts";
import { Visitor } from "#tests/setup/visitor.ts";

const parameters = {
  month: "2026-09",
  period: "2026-09",
  slug: "missed-bin-calls",
  metric: "missed-bin-calls",
  id: "1",
  import: "1",
  hash: "nothing",
  token: "nothing",
  "*": "nowhere",
};

let site: Site;
let cast: Cast;
let visitor: Visitor;
let secret: string;

beforeAll(async () => {
  site = await openSite(async (db) => {
    cast = await settleNorthmere(db);
    secret = await letIn(db, [cast.missedBinsId]);
  });
  visitor = new Visitor(site);
  await visitor.signIn(hana.email);
});

afterAll(() => site.close());

/** Addresses that are secrets, or take one away: these tell no other page where their reader came from. */
const sealed = /^\/(i|l|s|single-sign-on)\//;

function expectGuarded({ headers }: Answer, path: string): void {
  expect(headers, path).toMatchObject({
    "strict-transport-security": expect.stringMatching(/^max-age=31536000\b/),
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": expect.stringMatching(
      sealed.test(path) ? /^(no-referrer|same-origin)$/ : /^same-origin$/,
    ),
    "cross-origin-opener-policy": "same-origin",
    "x-request-id": expect.stringMatching(/^[0-9a-f-]{36}$/),
  });
  const policy = String(headers["content-security-policy"]);
  expect(policy, path).toMatch(/default-src 'none'/);
  expect(policy, path).toMatch(/frame-ancestors 'none'/);
  expect(policy, path).not.toMatch(/unsafe|\*/);
  expect(headers, path).not.toHaveProperty("x-powered-by");
  expect(headers, path).not.toHaveProperty("access-control-allow-origin");
  for (const cookie of headers["set-cookie"] ?? []) {
    expect(cookie, path).toMatch(/^__Host-[a-z-]+=/);
    for (const flag of ["Path=/", "HttpOnly", "Secure", "SameSite=Lax"]) {
      expect(cookie, path).toContain(`; ${flag}`);
    }
    expect(cookie, path).not.toMatch(/domain=/i);
  }
}

describe.each(addresses.map((entry) => [`/${entry.path ?? ""}`, entry] as const))(
  "every answer of %s (S8)",
  (_, entry) => {
    it("has its security headers, to whoever asks and however it ends", async () => {
      const path = pathOf(entry, parameters);
      for (const address of [path, asData(path)]) {
        for (const cookie of [visitor.cookie, ""]) {
          for (const method of ["GET", "HEAD", "PUT", "DELETE"]) {
            expectGuarded(await ask(site.address, address, { method, headers: { cookie } }), path);
          }
        }
        const form = { "Content-Type": "application/x-www-form-urlencoded", Origin: site.address };
        const sent = { method: "POST", headers: form, body: "" };
        expectGuarded(await ask(site.address, address, sent), path);
      }
    });
  },
);

describe("a cookie (S8)", () => {
  const form = () => ({
    "Content-Type": "application/x-www-form-urlencoded",
    Origin: site.address,
  });
  const cookieOf = ({ headers }: Answer) => headers["set-cookie"] ?? [];

  it("is the site's own, for no script and no other site, at sign-in, by a link and when it is forgotten", async () => {
    const body = new URLSearchParams({ email: olive.email, password }).toString();
    const come = await ask(site.address, "/sign-in", { method: "POST", headers: form(), body });
    const link = await linkFrom(visitor, cast.oliveId, "2026-09");
    const byLink = await ask(site.address, link);
    const cookie = String(cookieOf(come)[0]).split(";")[0] ?? "";
    const headers = { ...form(), cookie };
    const go = await ask(site.address, "/sign-out", { method: "POST", headers, body: "" });
    for (const [answer, path] of [
      [come, "/sign-in"],
      [byLink, link],
      [go, "/sign-out"],
    ] as const) {
      expect(cookieOf(answer), path).toHaveLength(1);
      expectGuarded(answer, path);
    }
    expect(byLink.headers["referrer-policy"]).toBe("no-referrer");
    expect(cookieOf(go)[0]).toContain("Max-Age=0");
  });
});

describe("an answer to another system (S8)", () => {
  it("has its security headers and no cookie", async () => {
    const path = "/api/metrics/missed-bin-calls/figures";
    const authorization = `Bearer ${secret}`;
    for (const asked of [{ headers: { authorization } }, {}, { method: "PUT", body: "{" }]) {
      const answer = await ask(site.address, path, asked);
      expectGuarded(answer, path);
      expect(answer.headers).not.toHaveProperty("set-cookie");
    }
  });
});
