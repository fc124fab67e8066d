import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { given } from "#app/domain/metrics/figure.ts";
import { addUnitCost } from "#db/changes/campaigns/money.ts";
import { recordFigures } from "#db/changes/metrics/figures.ts";
import { hana, northmere, settleNorthmere, stamp } from "#tests/setup/cast.ts";
import { isExhaustive } from "#tests/setup/exhaustive.ts";
import { formsOn, type PageForm, scriptsIn } from "#tests/setup/form-page.ts";
import { nastyMonths } from "#tests/setup/nasty-months.ts";
import { nastyNumbers } from "#tests/setup/nasty-numbers.ts";
import { nastyForForms, tooLong, unkeepableStrings } from "#tests/setup/nasty-strings.ts";
import { openSite, type Site } from "#tests/setup/site.ts";
import { Visitor } from "#tests/setup/visitor.ts";

/** Every page on which something is typed that is kept, but for those of which a test of their own knows more. */
const pages = [
  "/sign-in",
  "/campaigns/new",
  "/campaigns/sign-up-online/edit",
  "/campaigns/sign-up-online/trial",
  "/campaigns/sign-up-online/saving",
  "/metrics/missed-bin-calls/events/new",
  "/metrics/missed-bin-calls/owner",
  "/metrics/garden-waste-impressions/absences/2026-10",
  "/metrics/missed-bin-calls/figures/2026-09/correction",
  "/returns/2026-10",
  "/returns/2026-10/missed-bin-calls",
  "/settings/tokens/new",
  "/settings/unit-costs/new",
  "/settings/services/waste",
  "/settings/metrics/new",
  "/settings/metrics/missed-bin-calls",
  "/settings/metrics/starter",
  "/metrics/missed-bin-calls/targets/new",
  "/settings/services/new",
  "/settings/accessibility",
  "/settings/sensitivity/new",
  "/settings/people/new",
  "/settings/people/3",
];

/** One in four, of lists that the parsers are held to in whole. */
const some = <T>(all: readonly T[]) => all.filter((_, index) => isExhaustive || index % 4 === 0);

const typed = [
  ...nastyForForms.map(({ text }) => text),
  ...unkeepableStrings.map(({ text }) => text),
  ...some(nastyNumbers).map((number) => number.typed),
  ...some(nastyMonths),
  tooLong(2000),
  tooLong(50_000),
];

let site: Site;
let visitor: Visitor;

beforeAll(async () => {
  site = await openSite(async (db) => {
    const cast = await settleNorthmere(db, { ...northmere, today: "2026-11-05" });
    await db.updateTable("metric").set({ ownerId: cast.hanaId }).execute();
    const bins = { id: cast.missedBinsId, measure: "count" as const };
    const figures = [{ period: "2026-09", amount: given(7) }];
    await recordFigures(db, stamp, bins, figures, { source: "x", reason: "" });
    const cost = { pounds: 3, year: "2026", source: "Budget", isOwn: 1 as const };
    await addUnitCost(db, stamp, { ...cost, name: "A call" });
    await addUnitCost(db, stamp, { ...cost, name: "A visit" });
  });
  visitor = new Visitor(site);
  await visitor.signIn(hana.email);
});

afterAll(() => site.close());

/** What of a form is sent when something odd stands in every field that is typed in, the first at a place of the list. */
const filled = ({ fields }: PageForm, place: number): [string, string][] => {
  let next = place;
  return fields.map(({ name, value, isTyped }) => [
    name,
    isTyped ? (typed[next++ % typed.length] ?? "") : value,
  ]);
};

describe.each(pages)("the forms of %s", (path) => {
  it("answer whatever is typed in them, and run none of it", { timeout: 180_000 }, async () => {
    const asking = path === "/sign-in" ? new Visitor(site) : visitor;
    const page = await asking.get(path);
    expect(page.status).toBe(200);
    const forms = formsOn(await page.text(), path);
    expect(forms.length).toBeGreaterThan(0);
    for (const form of forms) {
      const fields = form.fields.filter(({ isTyped }) => isTyped).length;
      for (let place = 0; fields > 0 && place < typed.length; place += fields) {
        const answer = await asking.post(form.action, filled(form, place));
        const markup = await answer.text();
        expect([200, 302, 409, 413, 422, 429], `${answer.status} at ${place}`).toContain(
          answer.status,
        );
        expect(scriptsIn(markup), `at ${place}`).toEqual([]);
      }
    }
  });

  it("are read again without a fault by the pages that show what was kept", async () => {
    const shown = [
      "/campaigns",
      "/metrics/missed-bin-calls",
      "/settings/tokens",
      "/settings/audit",
    ];
    for (const other of [path, ...shown, "/settings/unit-costs", "/campaigns/sign-up-online"]) {
      const answer = await visitor.get(other);
      expect(answer.status, other).toBeLessThan(400);
      expect(scriptsIn(await answer.text()), other).toEqual([]);
    }
  });

  it("refuse extra, repeated and missing fields, and change nothing", async () => {
    if (path === "/sign-in") return;
    const [form] = formsOn(await (await visitor.get(path)).text(), path);
    const entries = () => site.db.selectFrom("auditEntry").select("id").execute();
    const before = await entries();
    const plain = form?.fields.map(({ name, value }): [string, string] => [name, value]) ?? [];
    const odd: [string, string][][] = [
      [...plain, ["nothing-of-ours", "1"]],
      [...plain, ["__proto__", "1"]],
      [...plain, ...plain],
      [["constructor", "1"]],
    ];
    for (const fields of odd) {
      const { status } = await visitor.post(form?.action ?? path, fields);
      expect([400, 422], `${status} for ${fields.at(-1)}`).toContain(status);
    }
    expect(await entries()).toEqual(before);
  });

  it("refuse 10,000 fields and more than 1 MB", async () => {
    const [form] = formsOn(await (await visitor.get(path)).text(), path);
    const action = form?.action ?? path;
    const many = Array.from({ length: 10_000 }, (_, place): [string, string] => [`f${place}`, "1"]);
    expect([400, 413]).toContain((await visitor.post(action, many)).status);
    expect((await visitor.post(action, [["name", "a".repeat(2 ** 20)]])).status).toBe(413);
  });
});

describe("what looks for scripts", () => {
  it("finds those that would run", () => {
    for (const markup of [
      "<script>alert(1)</script>",
      '<p title="a" onclick="alert(1)">',
      '<a href="javascript:alert(1)">',
      "<iframe>",
      "<style>",
    ]) {
      expect(scriptsIn(markup), markup).toHaveLength(1);
    }
    for (const markup of [
      '<script nonce="a">',
      '<p title="a onclick=b">',
      "&lt;script&gt;",
      '<a href="/metrics">',
    ]) {
      expect(scriptsIn(markup), markup).toEqual([]);
    }
  });
});
