import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { given, givenShare } from "#app/domain/metrics/figure.ts";
import type { AnswerEntry } from "#app/forms/returns/return-entries.ts";
import { hashPassword } from "#app/server/people/password.ts";
import { recordFigures } from "#db/changes/metrics/figures.ts";
import { addMetric } from "#db/changes/metrics/metrics.ts";
import { addPerson } from "#db/changes/people/people.ts";
import type { Database } from "#db/schema.ts";
import {
  type Cast,
  chris,
  hana,
  missedBins,
  northmere,
  olive,
  password,
  settleNorthmere,
  stamp,
} from "#tests/setup/cast.ts";
import { Clock } from "#tests/setup/clock.ts";
import { dialects, freshAddress } from "#tests/setup/databases.ts";
import { fieldsOn, returnForm } from "#tests/setup/return-form.ts";
import { openSite, type Site } from "#tests/setup/site.ts";
import { Visitor } from "#tests/setup/visitor.ts";

const tom = { email: "tom@northmere.example", name: "Tom", roles: ["officer" as const] };

const months = ["2026-07", "2026-08", "2026-09"];

/** The council's own day: what is corrected on it is told in October's review. */
const clock = new Clock("2026-11-05T09:00:00.000Z");

let cast: Cast;

/** Olive's three metrics to September, a quarterly one of hers and one of Tom's. */
async function settle(db: Database): Promise<void> {
  cast = await settleNorthmere(db, { ...northmere, today: "2026-11-05" });
  const tomId = await addPerson(db, stamp, {
    ...tom,
    passwordHash: await hashPassword(password),
  });
  const place = { serviceId: 1, ownerId: tomId };
  await addMetric(db, stamp, { ...missedBins, ...place, slug: "repairs", name: "Repairs" });
  const telling = { source: "The customer system", reason: "" };
  const give = (id: number, measure: "count" | "share", value: (place: number) => number) =>
    recordFigures(
      db,
      stamp,
      { id, measure },
      months.map((period, place) => ({
        period,
        amount: measure === "count" ? given(value(place)) : givenShare(value(place), 1000),
      })),
      telling,
    );
  await give(cast.gardenWasteId, "share", (place) => 480 + place);
  await give(cast.missedBinsId, "count", (place) => 900 + place);
  await give(cast.impressionsId, "count", (place) => 5000 + place);
}

const text = (markup: string) =>
  markup
    .replaceAll("<!-- -->", "")
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&")
    .replaceAll(/\s+/g, " ");

const all: Record<string, Partial<AnswerEntry>> = {
  "garden-waste-online": { part: "490", whole: "1,000" },
  "missed-bin-calls": { state: "not available", note: "The telephone system was changed" },
  "garden-waste-impressions": { state: "does not apply", note: "We do not collect that" },
};

describe.each(dialects)("returns on %s", (dialect) => {
  let site: Site;
  let visitor: Visitor;

  beforeEach(async () => {
    site = await openSite(settle, await freshAddress(dialect), { clock: clock.now });
    const { close } = site;
    onTestFinished(close);
    visitor = await signedIn(olive.email);
  });

  const signedIn = async (email: string) => {
    const person = new Visitor(site);
    await person.signIn(email);
    return person;
  };
  const page = async (path: string, by = visitor) => (await by.get(path)).text();
  const grid = "/returns/2026-10";
  const check = `${grid}/check`;
  const fill = (answers = all, by = visitor) => by.post(grid, returnForm(answers));
  /** Fills the grid in, opens the check and sends what stands there, with what else is said. */
  const give = async (answers = all, by = visitor, also: [string, string][] = []) => {
    await fill(answers, by);
    return by.post(check, [...fieldsOn(await page(check, by)), ...also]);
  };
  const count = async (table: "figure" | "receipt" | "draft") =>
    Number(
      (
        await site.db
          .selectFrom(table)
          .select(({ fn }) => fn.countAll().as("rows"))
          .executeTakeFirstOrThrow()
      ).rows,
    );
  const figuresOf = (period: string) =>
    site.db.selectFrom("figure").selectAll().where("period", "=", period).orderBy("id").execute();

  it("say what is due, what is given and what becomes of it", async () => {
    const said = text(await page("/returns"));
    expect(said).toContain("October 2026 3 figures to give, due by 9 November 2026");
    expect(said).toContain("902 calls in September 2026");
    expect(said).toContain("It led the review of September 2026.");
    expect(text(await page(grid))).toContain("The campaign Sign up online was meant to move it.");
    const nothing = text(await page("/returns", await signedIn(hana.email)));
    expect(nothing).toContain("You are not asked for any figures yet.");
  });

  it("are given with one of each of the three states in two submissions, and a receipt", async () => {
    const html = await page(grid);
    for (const shown of ["902 calls", "482 of 1,000 (48.2%)", "September 2026", "Does not apply"]) {
      expect(text(html)).toContain(shown);
    }
    const filled = await fill();
    expect([filled.status, filled.headers.get("Location")]).toEqual([302, check]);
    const checking = await page(check);
    for (const shown of ["490 of 1,000 (49.0%)", "not available", "We do not collect that"]) {
      expect(text(checking)).toContain(shown);
    }
    const sent = await visitor.post(check, fieldsOn(checking));
    expect([sent.status, sent.headers.get("Location")]).toEqual([302, `${grid}/receipts/1`]);
    const receipt = text(await page(`${grid}/receipts/1`));
    expect(receipt).toContain("3 figures from Olive, received on");
    expect(receipt).toContain("Nothing more is asked of you for this month.");
    expect(await figuresOf("2026-10")).toMatchObject([
      { part: 490, whole: 1000, source: "The customer system", givenById: cast.oliveId },
      { state: "not available", note: "The telephone system was changed" },
      { state: "does not apply", note: "We do not collect that" },
    ]);
    expect(await count("draft")).toBe(0);
    expect(text(await page("/returns"))).toContain("October 2026: 3 figures");
    expect(text(await page(grid))).toContain("Already given");
  });

  it("are one figure and one receipt, however often and at once they are sent", async () => {
    await fill();
    const form = fieldsOn(await page(check));
    const before = await count("figure");
    const answers = await Promise.all([1, 2, 3].map(() => visitor.post(check, form)));
    answers.push(await visitor.post(check, form));
    expect(answers.map(({ headers }) => headers.get("Location"))).toEqual(
      Array(4).fill(`${grid}/receipts/1`),
    );
    expect([await count("figure"), await count("receipt")]).toEqual([before + 3, 1]);
    const back = await fill();
    expect(back.headers.get("Location")).toBe(check);
    const again = await visitor.post(check, fieldsOn(await page(check)));
    expect(again.headers.get("Location")).toBe(`${grid}/receipts/1`);
    expect([await count("figure"), await count("receipt")]).toEqual([before + 3, 1]);
    expect(await count("draft")).toBe(0);
  });

  it("can be sent in part, and the receipt says what is outstanding", async () => {
    const one = { "missed-bin-calls": { number: "905" }, "garden-waste-impressions": {} };
    await fill(one);
    expect(text(await page(check))).toMatch(/Not answered yet .*Online sign-ups for garden waste/);
    const sent = await visitor.post(check, fieldsOn(await page(check)));
    const receipt = text(await page(sent.headers.get("Location") ?? ""));
    expect(receipt).toMatch(/Still outstanding Online sign-ups .* Impressions of the garden/);
    expect(text(await page("/returns"))).toContain("2 of 3 figures to give");
  });

  it("keep what was typed, well or not, until it is sent", async () => {
    const typed = { ...all, "missed-bin-calls": { number: "<x>1,23", note: "Ŵ 'quoted'" } };
    const refused = await fill(typed);
    expect(refused.status).toBe(422);
    const html = await refused.text();
    expect(html).toContain("<title>Error: Figures for October 2026");
    expect(html).toContain('href="#missed-bin-calls-number">Calls about missed bins: ');
    for (const shown of [html, await page(grid), await page(`${grid}/missed-bin-calls`)]) {
      expect(shown).toContain('value="&lt;x&gt;1,23"');
      expect(shown).toContain('value="Ŵ &#x27;quoted&#x27;"');
    }
    expect(await page(grid)).toContain('value="490"');
    expect(text(await page("/returns"))).toContain("You have started: 3 answers are kept.");
    expect(text(await page(check))).toContain("There is nothing to send for October 2026 yet");
    expect(await count("figure")).toBe(9);
    expect((await give()).status).toBe(302);
  });

  it("are saved for later without being read, even what no database keeps", async () => {
    const form = returnForm({ "missed-bin-calls": { number: "\0\ud800 12 maybe", note: "\0" } });
    const saved = await visitor.post(`${grid}/draft`, form);
    expect([saved.status, saved.headers.get("Location")]).toEqual([302, "/returns"]);
    expect(await page(grid)).toContain("12 maybe");
    expect((await visitor.get(`${grid}/draft`)).headers.get("Location")).toBe(grid);
    const refused = await fill({ "missed-bin-calls": { number: "5", note: "a\0b" } });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain("has a character that cannot be kept");
  });

  it("that say nothing are asked for one answer", async () => {
    const refused = await fill({ "missed-bin-calls": {} });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain("Answer at least one question");
  });

  it("are asked one question at a time, in their order", async () => {
    const first = `${grid}/garden-waste-online`;
    expect(text(await page(first))).toContain("Question 1 of 3");
    const next = await visitor.post(
      first,
      returnForm({ "garden-waste-online": all["garden-waste-online"] ?? {} }),
    );
    expect(next.headers.get("Location")).toBe(`${grid}/missed-bin-calls`);
    const wrong = await visitor.post(
      `${grid}/missed-bin-calls`,
      returnForm({ "missed-bin-calls": { number: "no" } }),
    );
    expect(wrong.status).toBe(422);
    await visitor.post(
      `${grid}/missed-bin-calls`,
      returnForm({ "missed-bin-calls": { number: "905" } }),
    );
    const last = await visitor.post(
      `${grid}/garden-waste-impressions`,
      returnForm({ "garden-waste-impressions": {} }),
    );
    expect(last.headers.get("Location")).toBe(check);
    expect(text(await page(check))).toMatch(/490 of 1,000.*905 calls/);
  });

  it("ask of a slip, never forbid it, and keep the answer with the figure", async () => {
    const slip = { "missed-bin-calls": { number: "8,118" } };
    await fill(slip);
    const checking = await page(check);
    const statement = "This is nine times September 2026, which was 902 calls";
    expect(text(checking)).toContain(`${statement}: right, or a slip?`);
    const unsaid = await visitor.post(check, fieldsOn(checking));
    expect(unsaid.status).toBe(422);
    expect(await count("figure")).toBe(9);
    const other = [...fieldsOn(checking), ["missed-bin-calls-confirmed", "This is fine"]];
    expect((await visitor.post(check, other as [string, string][])).status).toBe(422);
    const said = [...fieldsOn(checking), ["missed-bin-calls-confirmed", statement]];
    expect((await visitor.post(check, said as [string, string][])).status).toBe(302);
    const [figure] = await figuresOf("2026-10");
    expect(figure).toMatchObject({
      value: 8118,
      confirmation: `${statement}: confirmed as right`,
    });
    expect(text(await page("/metrics/missed-bin-calls"))).toContain(
      `${statement}: confirmed as right`,
    );
  });

  it("by two people show the second both, and overwrite nothing unseen", async () => {
    await fill({ "missed-bin-calls": { number: "905" } });
    const mine = fieldsOn(await page(check));
    const head = await signedIn(hana.email);
    const theirs = await give({ "missed-bin-calls": { number: "910" } }, head);
    expect(theirs.status).toBe(302);
    const second = await visitor.post(check, mine);
    expect(second.status).toBe(409);
    const both = await second.text();
    expect(text(both)).toMatch(/Hana gave this figure on \d+ \w+ \d+, after you opened the page/);
    expect(text(both)).toMatch(/Theirs: 910 calls .*Yours: 905 calls/);
    expect(await figuresOf("2026-10")).toHaveLength(1);
    expect(text(await page(check))).toContain("Theirs: 910 calls");
    const unchosen = await visitor.post(check, fieldsOn(both));
    expect(unchosen.status).toBe(409);
    const chosen: [string, string][] = [...fieldsOn(both), ["missed-bin-calls-chosen", "mine"]];
    expect((await visitor.post(check, chosen)).headers.get("Location")).toBe(`${grid}/receipts/2`);
    expect((await visitor.post(check, chosen)).headers.get("Location")).toBe(`${grid}/receipts/2`);
    expect(await figuresOf("2026-10")).toMatchObject([
      { value: 910, givenById: cast.hanaId },
      { value: 905, givenById: cast.oliveId, reason: expect.stringContaining("chosen") },
    ]);
    expect(text(await page(`${grid}/receipts/1`, head))).toContain("corrected since");
  });

  it("leave somebody else's figure where it is chosen", async () => {
    await fill({ "missed-bin-calls": { number: "905" } });
    await give({ "missed-bin-calls": { number: "910" } }, await signedIn(hana.email));
    const both = fieldsOn(await page(check));
    const left = await visitor.post(check, [...both, ["missed-bin-calls-chosen", "theirs"]]);
    expect([left.status, left.headers.get("Location")]).toEqual([302, grid]);
    expect(await figuresOf("2026-10")).toHaveLength(1);
    expect(text(await page(check))).toContain("There is nothing to send");
  });

  it("are not known to have changed where a third figure comes after both were shown", async () => {
    const head = await signedIn(hana.email);
    await fill({ "missed-bin-calls": { number: "905" } });
    await give({ "missed-bin-calls": { number: "910" } }, head);
    const both = fieldsOn(await page(check));
    const [first] = await figuresOf("2026-10");
    await head.post(
      "/metrics/missed-bin-calls/figures/2026-10/correction",
      returnForm({
        "missed-bin-calls": { number: "911", reason: "Again", startedFrom: String(first?.id) },
      }),
    );
    const late = await visitor.post(check, [...both, ["missed-bin-calls-chosen", "mine"]]);
    expect(late.status).toBe(409);
    expect(text(await late.text())).toContain("Theirs: 911 calls");
    expect(await figuresOf("2026-10")).toHaveLength(2);
  });

  it.each([
    "/returns/2026-11",
    "/returns/2026-13",
    "/returns/october",
    "/returns/2026-10/repairs",
    "/returns/2026-10/nothing",
    "/returns/2026-11/check",
    "/returns/2026-10/receipts/1",
    "/returns/2026-10/receipts/99999999999999999999",
    "/returns/2026-10/receipts/x",
    "/metrics/repairs/figures/2026-09/correction",
    "/metrics/nothing/figures/2026-09/correction",
    "/metrics/missed-bin-calls/figures/2026-10/correction",
    "/metrics/missed-bin-calls/figures/nothing/correction",
  ])("are not at %s", async (path) => {
    const answer = await visitor.get(path);
    expect(answer.status).toBe(404);
    const unknown = await visitor.get("/returns/2026-10/no-such-metric");
    const [one, other] = [await answer.text(), await unknown.text()].map((html) =>
      html.replaceAll(/Reference: [^<]*|nonce="[^"]*"/g, ""),
    );
    expect(one).toBe(other);
    expect((await visitor.post(path, returnForm(all))).status).toBeLessThan(500);
    expect(await count("figure")).toBe(9);
  });

  it("of another officer are nobody else's, but for the head of communications", async () => {
    await give();
    const other = await signedIn(tom.email);
    expect((await other.get(`${grid}/receipts/1`)).status).toBe(404);
    const form = returnForm({ "missed-bin-calls": { number: "5" } });
    expect((await other.post(grid, form)).status).toBe(400);
    expect((await other.post(check, form)).status).toBe(400);
    expect((await other.post(`${grid}/draft`, form)).status).toBe(400);
    expect((await visitor.get("/returns/2026-09/receipts/1")).status).toBe(404);
    const head = await signedIn(hana.email);
    expect((await head.get(`${grid}/receipts/1`)).status).toBe(200);
    expect((await head.get(`${grid}/repairs`)).status).toBe(200);
    expect((await (await signedIn(chris.email)).get("/returns")).status).toBe(403);
  });

  it.each([
    ["a field of another form", [...returnForm(all), ["ownerId", "2"]]],
    ["a field twice", [...returnForm(all), ["missed-bin-calls-note", "Twice"]]],
    ["a field missing", returnForm(all).filter(([name]) => name !== "missed-bin-calls-note")],
  ] as [string, [string, string][]][])("with %s are no form of ours", async (_, form) => {
    for (const path of [grid, check, `${grid}/draft`]) {
      expect((await visitor.post(path, form)).status).toBe(400);
    }
    expect([await count("figure"), await count("draft")]).toEqual([9, 0]);
  });

  describe("a correction", () => {
    const path = "/metrics/missed-bin-calls/figures/2026-09/correction";
    const correct = async (typed: Partial<AnswerEntry>, by = visitor) => {
      const [figure] = (await figuresOf("2026-09")).filter(
        ({ metricId }) => metricId === cast.missedBinsId,
      );
      const startedFrom = String(figure?.id);
      return by.post(
        path,
        returnForm({ "missed-bin-calls": { startedFrom, reason: "Counted again", ...typed } }),
      );
    };

    it("keeps the old figure, says why, and is restated wherever it is read", async () => {
      expect(text(await page(path))).toContain("Now: 902 calls");
      expect(await page("/metrics/missed-bin-calls")).toContain(`href="${path}"`);
      const answer = await correct({ number: "940" });
      expect(answer.headers.get("Location")).toBe("/returns/2026-09/receipts/1");
      expect(text(await page("/returns/2026-09/receipts/1"))).toMatch(
        /940 calls was 902 calls Counted again/,
      );
      const said = text(await page("/metrics/missed-bin-calls"));
      expect(said).toContain("corrected, was 902 calls");
      const review = text(await page("/reviews/2026-10", await signedIn(hana.email)));
      expect(review).toContain("September 2026: 940 calls, was 902 calls Counted again");
    });

    it("is one, however often it is sent", async () => {
      const before = await count("figure");
      const both = await Promise.all([correct({ number: "940" }), correct({ number: "940" })]);
      both.push(await correct({ number: "940" }));
      for (const answer of both) expect(answer.headers.get("Location")).toMatch(/receipts\/1$/);
      expect([await count("figure"), await count("receipt")]).toEqual([before + 1, 1]);
    });

    it.each([
      [{ number: "940", reason: "" }, "Enter why the figure changes"],
      [{ number: "x" }, "is not a number"],
      [{ number: "902" }, "This is the figure already recorded"],
      [{ number: "9,000" }, "This is ten times August 2026"],
    ])("is refused: %o", async (typed, message) => {
      const answer = await correct(typed);
      expect(answer.status).toBe(422);
      expect(text(await answer.text())).toContain(message);
      expect(await count("figure")).toBe(9);
    });

    it("of what somebody else corrected meanwhile shows both first", async () => {
      const [seen] = (await figuresOf("2026-09")).filter(
        ({ metricId }) => metricId === cast.missedBinsId,
      );
      const started = { startedFrom: String(seen?.id) };
      expect((await correct({ number: "940" }, await signedIn(hana.email))).status).toBe(302);
      const second = await correct({ number: "950", ...started });
      expect(second.status).toBe(409);
      const html = await second.text();
      expect(text(html)).toMatch(/Hana gave this figure .*Number of calls *940 *950/);
      expect(html).toContain('value="950"');
      expect((await correct({ number: "950", startedFrom: "" })).status).toBe(409);
      const knowing = fieldsOn(html).filter(([name]) => name.startsWith("missed-bin-calls"));
      const again = await visitor.post(path, [
        ...knowing,
        ["missed-bin-calls-reason", "Counted again"],
      ]);
      expect(again.status).toBe(302);
      expect(text(await page("/metrics/missed-bin-calls"))).toContain("corrected, was 940 calls");
    });

    it("turns a number into none, and none into a number", async () => {
      const state = { state: "not available", note: "The count was of another month" };
      expect((await correct(state)).status).toBe(302);
      const [, newest] = (await figuresOf("2026-09")).filter(
        ({ metricId }) => metricId === cast.missedBinsId,
      );
      expect(newest).toMatchObject({ state: "not available", value: null });
      const back = await correct({ number: "903", startedFrom: String(newest?.id) });
      expect(back.status).toBe(302);
    });
  });

  it("leave a trail of each figure, draft and receipt", async () => {
    await give();
    const trail = await site.db
      .selectFrom("auditEntry")
      .select(["action", "author"])
      .where("personId", "=", cast.oliveId)
      .where("subject", "in", ["figure", "draft", "receipt"])
      .orderBy("id")
      .execute();
    expect(trail.map(({ action }) => action)).toEqual([
      "keep draft",
      "give figure",
      "give figure",
      "give figure",
      "send return",
      "send draft",
    ]);
  });
});
