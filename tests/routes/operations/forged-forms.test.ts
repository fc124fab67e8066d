import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hana, settleNorthmere } from "#tests/setup/cast.ts";
import { type Answer, ask } from "#tests/setup/raw.ts";
import { addresses, asData, moduleOf, pathOf, type RouteEntry } from "#tests/setup/route-tree.ts";
import { openSite, type Site } from "#tests/setup/site.ts";
import { letIn } from "#tests/setup/system.ts";
import { Visitor } from "#tests/setup/visitor.ts";

/** Something that is there, where it is, for each parameter. */
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

const permissions = await Promise.all(
  addresses.map(async (entry) => ({ entry, module: await moduleOf(entry) })),
);
const actions = permissions
  .filter(({ module }) => module.action && module.handle?.permission !== "token")
  .map(({ entry }): [string, RouteEntry] => [`/${entry.path ?? ""}`, entry]);

let site: Site;
let cookie: string;
let secret: string;

beforeAll(async () => {
  site = await openSite(async (db) => {
    const { missedBinsId } = await settleNorthmere(db);
    secret = await letIn(db, [missedBinsId]);
  });
  const visitor = new Visitor(site);
  await visitor.signIn(hana.email);
  cookie = visitor.cookie;
});

afterAll(() => site.close());

const entries = async () => (await site.db.selectFrom("auditEntry").select("id").execute()).length;
const refusal = "This form was not sent from one of our pages";
const send = (path: string, headers: Record<string, string>): Promise<Answer> =>
  ask(site.address, path, {
    method: "POST",
    headers: { "Content-Type": "application/x-www-form-urlencoded", cookie, ...headers },
    body: "name=A&reason=B",
  });

const forged: Record<string, Record<string, string>> = {
  "no origin": {},
  "another origin": { Origin: "https://elsewhere.example" },
  "a hidden origin": { Origin: "null" },
  "another origin over TLS": {
    Origin: "https://elsewhere.example",
    "X-Forwarded-Proto": "https",
    "X-Forwarded-Host": "headlines.example",
  },
};

describe.each(actions)("a form to %s (S4)", (_, entry) => {
  const path = pathOf(entry, parameters);

  it("is refused when another site makes a browser send it, and alters nothing", async () => {
    const before = await entries();
    for (const address of [path, asData(path)]) {
      const crossSite = { Origin: site.address, "Sec-Fetch-Site": "cross-site" };
      for (const [name, headers] of Object.entries({ ...forged, "cross-site": crossSite })) {
        const answer = await send(address, headers);
        expect([answer.status, answer.body.startsWith(refusal)], name).toEqual([403, true]);
        expect(answer.headers).not.toHaveProperty("set-cookie");
      }
    }
    expect(await entries()).toBe(before);
  });

  it("is read when our own page sends it through a proxy that speaks TLS", async () => {
    const answer = await send(path, {
      Origin: "https://headlines.example",
      "X-Forwarded-Proto": "https",
      "X-Forwarded-Host": "headlines.example",
      "Sec-Fetch-Site": "same-origin",
      cookie: "",
    });
    expect(answer.status).toBeLessThan(500);
    expect(answer.body).not.toContain(refusal);
  });
});

it("there are many forms that could be forged (S4)", () => {
  expect(actions.length).toBeGreaterThan(30);
});

it("another system needs no origin, and its cookie is worth nothing (S4)", async () => {
  const put = (headers: Record<string, string>) =>
    ask(site.address, "/api/metrics/missed-bin-calls/figures/2026-01", {
      method: "PUT",
      headers: { "Content-Type": "application/json", ...headers },
      body: JSON.stringify({ value: 12 }),
    });
  const foreign = { Origin: "https://elsewhere.example", "Sec-Fetch-Site": "cross-site" };
  expect((await put({ ...foreign, cookie, Origin: site.address })).status).toBe(401);
  expect((await put({ ...foreign, Authorization: `Bearer ${secret}` })).status).toBe(201);
});
