import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { given } from "#app/domain/metrics/figure.ts";
import { hashPassword } from "#app/server/people/password.ts";
import { addPerson } from "#db/changes/people/people.ts";
import { sendReturn } from "#db/changes/returns/returns.ts";
import { hana, olive, password, settleNorthmere, stamp } from "#tests/setup/cast.ts";
import { Importer } from "#tests/setup/importing.ts";
import { linkFrom } from "#tests/setup/return-link.ts";
import { addresses, asData, pathOf, type RouteEntry } from "#tests/setup/route-tree.ts";
import { openSite, type Site } from "#tests/setup/site.ts";
import { Visitor } from "#tests/setup/visitor.ts";

/** What is Olive's own, and what nobody has. */
const hers = { month: "2026-09", period: "2026-09", slug: "missed-bin-calls" };
type Parameters = Record<string, string>;
const owns: { path: RegExp; of: Parameters; nobodys: Parameters }[] = [
  { path: /:import/, of: { import: "1" }, nobodys: { import: "99" } },
  { path: /receipts\/:id/, of: { id: "1" }, nobodys: { id: "99" } },
  { path: /returns\/:month\/:metric/, of: { metric: hers.slug }, nobodys: { metric: "nothing" } },
  { path: /figures\/:period\/correction/, of: {}, nobodys: { slug: "nothing" } },
];
const isApi = ({ path = "" }: RouteEntry) => path.startsWith("api/");
const cases = addresses
  .filter((entry) => !isApi(entry))
  .flatMap((entry) =>
    owns
      .filter(({ path }) => path.test(entry.path ?? ""))
      .map(({ of, nobodys }): [string, string, string] => [
        `/${entry.path}`,
        pathOf(entry, { ...hers, ...of }),
        pathOf(entry, { ...hers, ...nobodys }),
      ]),
  );

let site: Site;
let own: Visitor;
let oscar: Visitor;
let link: Visitor;
let deadLink: string;

beforeAll(async () => {
  let [oliveId, missedBinsId] = [0, 0];
  site = await openSite(async (db) => {
    ({ oliveId, missedBinsId } = await settleNorthmere(db));
    const passwordHash = await hashPassword(password);
    const person = { email: "oscar@northmere.example", name: "Oscar", passwordHash };
    await addPerson(db, stamp, { ...person, roles: ["officer"] });
  });
  own = new Visitor(site);
  await own.signIn(olive.email);
  await new Importer(own).begin("Month\tCalls about missed bins\n2026-01\t3");
  const sending = { month: hers.month, fingerprint: "one", slugs: [hers.slug] };
  const metric = { id: missedBinsId, measure: "count" as const };
  await sendReturn(site.db, { ...stamp, personId: oliveId, author: olive.name }, sending, [
    { metric, period: hers.period, amount: given(12), startedFrom: null },
  ]);
  oscar = new Visitor(site);
  await oscar.signIn("oscar@northmere.example");
  const head = new Visitor(site);
  await head.signIn(hana.email);
  link = new Visitor(site);
  await link.get(await linkFrom(head, oliveId, "2026-08"));
  deadLink = await linkFrom(head, oliveId, "2026-09");
  await head.post("/reminders/2/revocation", {});
});

afterAll(() => site.close());

const told = async (answer: Response, path: string) => {
  const body = (await answer.text()).replaceAll(/nonce="[^"]*"|[0-9a-f-]{36}/g, "");
  return { status: answer.status, body: body.replaceAll(path, "") };
};

describe.each(cases)("%s of another officer (S2)", (_, others, nobodys) => {
  it("is there for the officer whose it is", async () => {
    expect((await own.get(others)).status).toBeLessThan(400);
  });

  it("is answered as one that nobody has, whatever is asked of it", async () => {
    for (const [one, other] of [
      [others, nobodys],
      [asData(others), asData(nobodys)],
    ] as const) {
      const shown = await told(await oscar.get(one), one);
      expect([403, 404], one).toContain(shown.status);
      expect(shown).toEqual(await told(await oscar.get(other), other));
      const sent = await told(await oscar.post(one, { reason: "Mine now" }), one);
      expect([403, 404, 405], one).toContain(sent.status);
      expect(sent).toEqual(await told(await oscar.post(other, { reason: "Mine now" }), other));
    }
  });
});

describe("what a link does not open (S2)", () => {
  it("is answered as what is not there", async () => {
    const nowhere = await told(await link.get("/returns/2026-08/receipts/99"), "");
    expect(nowhere.status).toBe(404);
    for (const path of [
      "/returns/2026-09",
      "/metrics/missed-bin-calls",
      "/imports/1",
      "/reviews",
    ]) {
      expect(await told(await link.get(path), path), path).toEqual(nowhere);
    }
  });

  it("is answered alike for a link that was withdrawn and one that never was", async () => {
    const never = `/l/${"a".repeat(43)}`;
    const stranger = new Visitor(site);
    const withdrawn = await told(await stranger.get(deadLink), deadLink);
    expect(withdrawn.status).toBe(404);
    expect(withdrawn).toEqual(await told(await stranger.get(never), never));
  });
});

it("there are records of others at many addresses (S2)", () => {
  expect(cases.length).toBeGreaterThan(8);
});
