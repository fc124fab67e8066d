import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Amount, type FigureInForce, given, givenShare } from "#app/domain/metrics/figure.ts";
import type { MetricInService } from "#app/domain/metrics/metric.ts";
import { periodInWords } from "#app/words/en/calendar/period-in-words.ts";
import { amountInWords } from "#app/words/en/numbers.ts";
import { changeCampaign } from "#db/changes/campaigns/campaigns.ts";
import { recordFigures } from "#db/changes/metrics/figures.ts";
import { addEvent, setTarget } from "#db/changes/metrics/metrics.ts";
import { campaignPlan } from "#db/queries/campaigns/campaigns.ts";
import { figuresInForce } from "#db/queries/metrics/figures.ts";
import { metricsInServices } from "#db/queries/metrics/metrics.ts";
import { northmere } from "#seeds/northmere/story.ts";
import { chris, hana, olive, settleNorthmere, stamp } from "#tests/setup/cast.ts";
import { dialects, freshAddress } from "#tests/setup/databases.ts";
import { textIn } from "#tests/setup/html-form.ts";
import { openSite, type Site } from "#tests/setup/site.ts";
import { Visitor } from "#tests/setup/visitor.ts";

const form = { ask: "", contactName: "Hana Whitlock", contactEmail: "hana@northmere.example" };

async function visitorAs(site: Site, { email }: { email: string }): Promise<Visitor> {
  const visitor = new Visitor(site);
  await visitor.signIn(email);
  return visitor;
}

describe.each(dialects)("publishing a review on %s", (dialect) => {
  let site: Site;
  let head: Visitor;
  let reader: Visitor;

  beforeAll(async () => {
    site = await openSite(northmere, await freshAddress(dialect));
    head = await visitorAs(site, hana);
    reader = await visitorAs(site, chris);
  });
  afterAll(() => site.close());

  const page = async (visitor: Visitor, path: string) => (await visitor.get(path)).text();
  const said = async (visitor: Visitor, path: string) => textIn(await page(visitor, path));
  const publicationOf = (month: string) =>
    site.db.selectFrom("publication").selectAll().where("month", "=", month).executeTakeFirst();

  it("is for the head of communications alone", async () => {
    for (const person of [reader, await visitorAs(site, olive)]) {
      expect((await person.get("/reviews/2026-10/publication")).status).toBe(403);
      expect((await person.post("/reviews/2026-10/publication", form)).status).toBe(403);
    }
    expect(await publicationOf("2026-10")).toBeUndefined();
  });

  it("keeps a draft from the chief executive, who is led to published months only", async () => {
    expect(await said(reader, "/summary")).toContain("September 2026 in brief");
    for (const month of ["2026-10", "2026-05", "2026-11", "x", "2026-13"]) {
      expect((await reader.get(`/summary/${month}`)).status, month).toBe(404);
    }
    const months = async (path: string) =>
      [...(await page(reader, path)).matchAll(/href="\/summary\/([^"]+)"/g)].map(
        ([, month]) => month,
      );
    expect(await months("/summary/2026-06")).toEqual(["2026-07"]);
    expect(await months("/summary/2026-08")).toEqual(["2026-07", "2026-09"]);
    expect(await months("/summary")).toEqual(["2026-08"]);
  });

  it("shows the head of communications a draft as one, and the list which months are", async () => {
    for (const path of ["/reviews/2026-10", "/summary/2026-10"]) {
      const draft = await page(head, path);
      expect(textIn(draft)).toContain("Draft: only you see it.");
      expect(draft).toContain('href="/reviews/2026-10/publication"');
    }
    const published = await page(head, "/reviews/2026-09");
    expect(textIn(published)).toContain("Published on 15 October 2026 by Hana Whitlock.");
    expect(published).not.toContain('href="/reviews/2026-09/publication"');
    const list = textIn(await page(head, "/reviews"));
    expect(list).toMatch(/October 2026 \d+ of \d+ figures are in Draft/);
    expect(list).toMatch(/September 2026 \d+ of \d+ figures are in Published on 15 October 2026/);
  });

  it("says what it means and what is not in yet, and names who asks as the contact", async () => {
    const asked = await page(head, "/reviews/2026-10/publication");
    expect(textIn(asked)).toContain("It cannot be taken back");
    expect(textIn(asked)).toMatch(
      /\d+ figures are still missing .*Repairs asked for online, October 2026: not given \(late\)/,
    );
    expect(asked).toContain('value="Hana Whitlock"');
    expect(asked).toContain('value="hana@northmere.example"');
  });

  it.each([
    ["contactName", { ...form, contactName: " " }],
    ["contactEmail", { ...form, contactEmail: "Hana" }],
    ["contactEmail", { ...form, contactEmail: "" }],
    ["ask", { ...form, ask: "é".repeat(301) }],
    ["ask", { ...form, ask: "a\0b" }],
  ])("refuses a wrong %s, and keeps what was typed", async (field, wrong) => {
    const answer = await head.post("/reviews/2026-10/publication", wrong);
    expect(answer.status).toBe(422);
    const markup = await answer.text();
    expect(markup).toContain(`href="#${field}"`);
    expect(markup).toContain(`value="${wrong.contactName}"`);
    expect(await publicationOf("2026-10")).toBeUndefined();
  });

  it("refuses a form of no page of ours, and a month that has not ended", async () => {
    const { ask: _, ...short } = form;
    for (const odd of [short, { ...form, more: "1" }, [...Object.entries(form), ["ask", "b"]]]) {
      const fields = odd as Record<string, string>;
      expect((await head.post("/reviews/2026-10/publication", fields)).status).toBe(400);
    }
    for (const month of ["2026-11", "2099-01", "x", "2026-Q3"]) {
      expect((await head.get(`/reviews/${month}/publication`)).status, month).toBe(404);
      expect((await head.post(`/reviews/${month}/publication`, form)).status, month).toBe(404);
    }
    expect(await publicationOf("2026-11")).toBeUndefined();
  });

  it("is done once, even when it is asked twice at the same time", async () => {
    const answers = await Promise.all(
      [1, 2].map(() => head.post("/reviews/2026-05/publication", form)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([302, 409]);
    const again = await head.post("/reviews/2026-05/publication", { ...form, ask: "Another" });
    expect(again.status).toBe(409);
    expect(textIn(await again.text())).toContain("The May 2026 review is published already");
    expect((await publicationOf("2026-05"))?.ask).toBeNull();
    expect((await reader.get("/summary/2026-05")).status).toBe(200);
  });

  it("stands in the audit, with who did it", async () => {
    expect(await said(head, "/settings/audit")).toMatch(
      /Published a review May 2026 .*Hana Whitlock/,
    );
  });

  describe("and 50 corrections later", () => {
    let corrected: { figure: FigureInForce; metric: MetricInService; now: Amount }[];
    const before: Record<string, string> = {};
    const after: Record<string, string> = {};
    const paths = ["/reviews/2026-10", "/summary/2026-10"];

    beforeAll(async () => {
      await site.db.updateTable("metric").set({ dueDay: 28 }).execute();
      await head.post("/reviews/2026-10/publication", { ...form, ask: "Agree £4,000" });
      for (const path of paths) before[path] = await page(head, path);
      corrected = await correctFifty(site);
      await editEverythingElse(site);
      for (const path of paths) after[path] = await page(head, path);
    });

    it.each(paths)("%s reads the same, byte for byte", (path) => {
      const was = before[path] ?? "";
      expect([...was.matchAll(/data-figure/g)].length).toBeGreaterThan(4);
      expect(was).toContain("<svg");
      expect(after[path]).not.toBe(was);
      expect(withoutMarks(after[path] ?? "")).toBe(withoutMarks(was));
    });

    it("each of them shows as restated, in the list and at its own headline", () => {
      const review = after["/reviews/2026-10"] ?? "";
      const list = textIn(
        /<section class="restated-since".*?<\/section>/s.exec(review)?.[0] ?? "",
      ).replaceAll(/\s+,/g, ",");
      const blocks = [
        ...review.matchAll(/<(article|tr) [^>]*data-metric="([^"]+)".*?<\/\1>/gs),
      ].map(([markup, , slug]) => ({ slug, text: textIn(markup) }));
      expect(corrected).toHaveLength(50);
      for (const { figure, metric, now } of corrected) {
        const [is, was] = [amountInWords(now, metric), amountInWords(figure, metric)];
        const period = periodInWords(figure.period);
        expect(list).toContain(`${metric.name}, ${period}: now ${is}, was ${was} Counted again`);
        const own = blocks.filter(({ slug }) => slug === metric.slug).map(({ text }) => text);
        if (figure.period !== "2026-10" || own.length === 0) continue;
        expect(own.join(" ")).toContain(`Restated since: now ${is}, was ${was}.`);
      }
      expect(textIn(review)).toMatch(/\d+ figures have changed since\./);
    });

    it("a metric's own page says what the published review did, however often it was corrected", async () => {
      const { figure, metric, now } = corrected.find(
        ({ metric: { measure } }) => measure === "count",
      ) as (typeof corrected)[number];
      const again = given((now.value ?? 0) + 5);
      await correct(site, metric, figure, again);
      const words = amountInWords(figure, metric);
      expect(await said(reader, `/metrics/${metric.slug}`)).toContain(`corrected, was ${words}`);
      expect(await said(reader, `/metrics/${metric.slug}`)).toMatch(
        new RegExp(
          `${words} \\(replaced since; the review of [\\w, ]*October 2026 goes on showing`,
        ),
      );
      expect(await page(reader, `/metrics/${metric.slug}.csv`)).toContain(words);
      expect(await said(head, "/reviews/2026-10")).toContain(
        `now ${amountInWords(again, metric)}, was ${words}`,
      );
      await correct(site, metric, figure, figure);
      expect(await said(head, "/reviews/2026-10")).not.toContain(`was ${words} Counted again`);
    });
  });
});

/** The newest figures of every metric until there are fifty, each another than it was published. */
async function correctFifty(site: Site) {
  const metrics = new Map((await metricsInServices(site.db)).map((one) => [one.id, one]));
  const newestFirst = (await figuresInForce(site.db, { until: "2026-10" }))
    .filter(({ state }) => state === "given")
    .toSorted((one, other) => (one.period < other.period ? 1 : -1))
    .slice(0, 50);
  const corrected = [];
  for (const figure of newestFirst) {
    const metric = metrics.get(figure.metricId) as MetricInService;
    const now =
      figure.whole === null
        ? given((figure.value ?? 0) + 3)
        : givenShare(figure.part ?? 0, figure.whole + 7);
    await correct(site, metric, figure, now);
    corrected.push({ figure, metric, now });
  }
  return corrected;
}

const correct = (site: Site, metric: MetricInService, { period }: FigureInForce, now: Amount) =>
  recordFigures(
    site.db,
    stamp,
    metric,
    [
      {
        period,
        amount: { state: now.state, value: now.value, part: now.part, whole: now.whole } as Amount,
      },
    ],
    { source: metric.source, reason: "Counted again" },
  );

/**
 * A campaign, a metric's name, an event, a target and the nation, as they may all be edited after a review is published. The
 * 28th of November 2026 is a Saturday, and the Monday after it a bank holiday in Scotland.
 */
async function editEverythingElse({ db }: Site): Promise<void> {
  const { id, metricId } = await db
    .selectFrom("campaign")
    .innerJoin("campaignMetric", "campaignMetric.campaignId", "campaign.id")
    .select(["campaign.id", "campaignMetric.metricId"])
    .where("slug", "=", "sign-up-online")
    .where("relation", "=", "meant to move")
    .executeTakeFirstOrThrow();
  const { campaign, ...plan } = await campaignPlan(db, id);
  const { id: _, ...draft } = { ...campaign, name: "Renamed", startsOn: "2026-04-01" };
  const channels = plan.channels.map((channel) => ({ ...channel, spend: channel.spend + 100 }));
  await changeCampaign(db, stamp, id, {
    ...plan,
    campaign: draft,
    channels: channels.map(({ id: __, campaignId: ___, ...channel }) => channel),
    objectives: plan.objectives.map(({ campaignId: __, ...objective }) => objective),
    activities: [],
  });
  await db.updateTable("metric").set({ name: "Renamed too", priority: 99 }).execute();
  await addEvent(db, stamp, {
    metricId,
    kind: "definition change",
    cause: null,
    day: "2026-06-01",
    name: "Counted otherwise",
    note: null,
  });
  await setTarget(db, stamp, { metricId, period: "2026-12", value: 90, reason: "Bolder" });
  await db.updateTable("council").set({ nation: "Scotland" }).execute();
}

/** A page without what says of its figures that they were restated, and without what each answer has of its own. */
const withoutMarks = (markup: string) =>
  markup
    .replaceAll(/<p class="restated-marks">.*?<\/p>/gs, "")
    .replaceAll(/<section class="restated-since".*?<\/section>/gs, "")
    .replaceAll(/<a href="#restated-since">.*?<\/a>/gs, "")
    // Where a mark stood between two pieces of text, the seam that is drawn between them stays.
    .replaceAll(/( *<!-- --> *)+/g, " ")
    .replaceAll(/ +/g, " ")
    // How small its letters are on paper, where the marks take room too.
    .replaceAll(/in-brief-\w+/g, "")
    .replaceAll(/ nonce="[^"]*"/g, "");

describe("a council that has published nothing", () => {
  it("tells the chief executive so, and the head of communications where the drafts are", async () => {
    const site = await openSite(settleNorthmere);
    const plain = await (await visitorAs(site, chris)).get("/summary");
    expect(plain.status).toBe(200);
    const told = await plain.text();
    expect(textIn(told)).toContain("Nothing is published yet");
    expect(told).not.toContain('href="/reviews"');
    const head = await (await visitorAs(site, hana)).get("/summary");
    expect(await head.text()).toContain('<p class="add"><a href="/reviews">');
    await site.close();
  });
});
