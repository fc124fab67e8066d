import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Month, periodsBetween } from "#app/domain/calendar/period.ts";
import { preRegisteredOf } from "#app/domain/campaigns/pre-registration.ts";
import { type Evidence, evidenceOf } from "#app/domain/evidence/evidence.ts";
import type { EvidenceGrouping } from "#app/domain/evidence/evidence-group.ts";
import { eventCauses } from "#app/domain/metrics/event.ts";
import { numberOf } from "#app/domain/metrics/figure.ts";
import { stages } from "#app/domain/metrics/metric.ts";
import { sumMismatches } from "#app/domain/metrics/sum.ts";
import { type Review, reviewOf } from "#app/domain/reviews/review.ts";
import { summaryOf } from "#app/domain/reviews/summary.ts";
import { campaignPageOf } from "#app/domain/verdicts/campaign-page.ts";
import { claimGrounds } from "#app/domain/verdicts/claim-grounds.ts";
import { bankHolidays } from "#app/server/calendar/bank-holidays.ts";
import { socitmUnitCosts } from "#app/server/campaigns/socitm.ts";
import { campaignClaims } from "#app/server/verdicts/claims.ts";
import { costOfExtraInWords } from "#app/words/en/verdicts/costs.ts";
import { words } from "#app/words/words.ts";
import { migrate } from "#db/operations/migrate.ts";
import { openDatabase } from "#db/operations/open.ts";
import {
  allCampaigns,
  campaignMetrics,
  channels,
  objectives,
  preRegistrationsOf,
  trialsOf,
} from "#db/queries/campaigns/campaigns.ts";
import { savingsOf, unitCosts } from "#db/queries/campaigns/money.ts";
import { evidenceRecords } from "#db/queries/evidence.ts";
import { figuresInForce, revisionsOf } from "#db/queries/metrics/figures.ts";
import { eventsOf, metricsInServices, targets } from "#db/queries/metrics/metrics.ts";
import { reviewRecords } from "#db/queries/reviews/reviews.ts";
import { findCampaignRecords } from "#db/queries/verdicts/campaign-records.ts";
import type { Database } from "#db/schema.ts";
import { northmere } from "#seeds/northmere/story.ts";
import { plant } from "#seeds/plant.ts";

let db: Database;

beforeAll(async () => {
  db = await planted();
});

afterAll(() => db.destroy());

async function planted(): Promise<Database> {
  const empty = await openDatabase("sqlite::memory:");
  await migrate(empty, "sqlite::memory:");
  await plant(empty, northmere);
  return empty;
}

const review = async (month: Month): Promise<Review> =>
  reviewOf(month, northmere.council.today, await reviewRecords(db, month), bankHolidays("England"));

async function findingOf(slug: string, month: Month) {
  const { headlines } = await review(month);
  return headlines.find(({ metric }) => metric.slug === slug)?.finding;
}

const slugs = (told: readonly { metric: { slug: string } }[]) =>
  told.map(({ metric }) => metric.slug).toSorted();

describe("Northmere", () => {
  it("is told the same every time", async () => {
    const again = await planted();
    for (const table of ["figure", "event", "target", "campaign", "claim", "auditEntry"] as const) {
      const rows = (from: Database) => from.selectFrom(table).selectAll().orderBy("id").execute();
      expect(await rows(again)).toEqual(await rows(db));
    }
    await again.destroy();
  });

  it("has 36 months of eight services, at every stage, given in every way", async () => {
    const metrics = await metricsInServices(db);
    const figures = await figuresInForce(db);
    expect(new Set(metrics.map((metric) => metric.serviceName)).size).toBe(8);
    expect(metrics.length).toBeGreaterThanOrEqual(40);
    expect(metrics.length).toBeLessThanOrEqual(48);
    expect([...new Set(metrics.map(({ stage }) => stage))].toSorted()).toEqual(stages.toSorted());
    const months = new Set(
      figures.map(({ period }) => period).filter((period) => !/Q/.test(period)),
    );
    expect([...months].toSorted()).toEqual(periodsBetween("2023-11", "2026-10"));
    expect(new Set(figures.map(({ state }) => state))).toEqual(
      new Set(["given", "not available", "does not apply"]),
    );
    expect(figures.some(({ value }) => value === 0)).toBe(true);
    expect(figures.filter(({ replacesId }) => replacesId !== null).length).toBeGreaterThanOrEqual(
      5,
    );
    expect(metrics.filter(({ priority }) => priority <= 5).map(({ slug }) => slug)).toEqual([
      "garden-waste-online",
      "flu-jabs-carers",
      "missed-bin-calls",
      "total-contacts",
      "temporary-accommodation",
    ]);
  });

  it("knows every count to be whole and every part to be within its whole", async () => {
    for (const figure of await figuresInForce(db)) {
      const number = numberOf(figure);
      if (figure.whole === null || number === null) continue;
      expect(figure.part).toBeLessThanOrEqual(figure.whole);
      expect([figure.part, figure.whole].every(Number.isInteger)).toBe(true);
      expect(number).toBeGreaterThanOrEqual(0);
      expect(number).toBeLessThanOrEqual(100);
    }
  });

  it("has nothing that was given before its period had ended, or after its own today", async () => {
    for (const { period, givenAt } of await figuresInForce(db)) {
      expect(givenAt.slice(0, 7) > period || /Q/.test(period)).toBe(true);
      expect(givenAt < northmere.council.today).toBe(true);
    }
  });

  it("gives and asks what its officers did: nobody unnamed, each in the owner's name", async () => {
    const metrics = await metricsInServices(db);
    const owners = new Map(metrics.map(({ id, ownerId }) => [id, ownerId]));
    for (const { metricId, givenById } of await figuresInForce(db)) {
      expect(givenById).toBe(owners.get(metricId));
    }
    expect(new Set(metrics.map(({ ownerName }) => ownerName)).size).toBe(4);
  });

  it("has every figure to September but for those that it tells of", async () => {
    const told = new Set(["leisure-passes"]);
    for (const month of periodsBetween("2023-11", "2026-09")) {
      const { missing } = await review(month);
      const silent = missing.filter(({ state }) => state === "not given");
      expect(silent.filter(({ metric }) => !told.has(metric.slug))).toEqual([]);
      expect(missing.filter(({ state, note }) => state !== "not given" && !note)).toEqual([]);
    }
    const september = await review("2026-09");
    expect(slugs(september.missing)).toEqual(["leisure-passes"]);
  });

  it("knows its fly-tips to add up, whoever they are known from", async () => {
    const metrics = await metricsInServices(db);
    const figures = Map.groupBy(await figuresInForce(db), ({ period }) => period);
    expect(metrics.filter(({ partOfId }) => partOfId !== null)).toHaveLength(2);
    for (const [, own] of figures) {
      expect(
        sumMismatches(metrics, new Map(own.map((figure) => [figure.metricId, figure]))),
      ).toEqual([]);
    }
  });

  it("finds most outcomes in most months within their usual range", async () => {
    const reviews = await Promise.all(periodsBetween("2024-11", "2026-10").map(review));
    const findings = reviews.flatMap(({ headlines }) =>
      headlines.map(({ finding }) => finding.kind),
    );
    const judged = findings.filter((kind) => kind === "moved" || kind === "usual");
    const moved = judged.filter((kind) => kind === "moved").length;
    expect(moved / judged.length).toBeLessThan(0.15);
  });
});

describe("Northmere's October 2026", () => {
  it("is open: four figures are late, seven are not due yet and two are not available", async () => {
    const { missing } = await review("2026-10");
    const late = missing.filter(({ isLate }) => isLate);
    expect(slugs(late)).toEqual([
      "email-opens",
      "leisure-passes",
      "library-visits",
      "repairs-online",
    ]);
    const unavailable = missing.filter(({ state }) => state === "not available");
    expect(slugs(unavailable)).toEqual(["avoidable-contact", "clicks"]);
    const waiting = missing.filter(({ state, isLate }) => state === "not given" && !isLate);
    expect(slugs(waiting)).toEqual([
      "fly-tips",
      "fly-tips-crews",
      "fly-tips-residents",
      "homelessness-prevented",
      "sorted-recycling-east",
      "sorted-recycling-west",
      "street-map-residents",
    ]);
  });

  it("is led by garden waste, online", async () => {
    const { front } = await review("2026-10");
    expect(front.lead).toMatchObject({ joined: [{ campaign: { slug: "sign-up-online" } }] });
    const { headline: said } = words;
    expect(front.lead && said.title(front.lead.metric.name, front.lead)).toBe(
      "Online sign-ups for garden waste stayed above the usual range",
    );
    expect(front.lead && said.number(front.lead)).toBe("61.0%");
  });

  it("has five outcomes that moved, one of them for the worse", async () => {
    const { moved } = await review("2026-10");
    expect(slugs(moved)).toEqual([
      "food-waste-caddies",
      "garden-waste-online",
      "missed-bin-calls",
      "street-problems-solved",
      "temporary-accommodation",
    ]);
    expect(await findingOf("missed-bin-calls", "2026-10")).toMatchObject({
      signal: "outside limits",
      direction: "lower",
    });
    expect(await findingOf("food-waste-caddies", "2026-10")).toMatchObject({
      signal: "trend",
      direction: "higher",
      run: 8,
    });
    expect(await findingOf("temporary-accommodation", "2026-10")).toMatchObject({
      signal: "outside limits",
      direction: "higher",
    });
  });

  it("finds flu jabs as usual in every month of the film that was liked 12,400 times", async () => {
    for (const month of ["2026-08", "2026-09", "2026-10"]) {
      expect(await findingOf("flu-jabs-carers", month)).toEqual({ kind: "usual" });
    }
    const { front } = await review("2026-10");
    const flu = front.seconds.find(({ metric }) => metric.slug === "flu-jabs-carers");
    const likes = flu?.joined[0]?.vanity[0];
    expect(likes && words.vanity.number(likes.newest, likes.metric)).toBe("12,400");
  });

  it("saw no jump in contacts beside the garden-waste sign-ups that moved online", async () => {
    for (const month of periodsBetween("2026-05", "2026-10")) {
      for (const slug of ["garden-waste-contacts", "total-contacts", "garden-waste-unfinished"]) {
        expect(await findingOf(slug, month)).toEqual({ kind: "usual" });
      }
    }
  });

  it("restated two figures, with the reasons", async () => {
    const { restated } = await review("2026-10");
    expect(slugs(restated)).toEqual(["council-tax-support-claims", "temporary-accommodation"]);
    expect(restated.every(({ reason }) => reason.length > 0)).toBe(true);
  });
});

describe("Northmere's October 2026, of what its campaigns changed", () => {
  const named = (standings: readonly { campaign: { slug: string } }[]) =>
    standings.map(({ campaign }) => campaign.slug);

  it("tells 14 campaigns by what can be said of them, the strongest first", async () => {
    const { campaigns } = await review("2026-10");
    const told = Map.groupBy(campaigns, ({ leads, strength }) =>
      leads === "randomised trial" ? leads : `${leads} ${strength ?? ""}`.trim(),
    );
    expect([...told].map(([verdict, those]) => [verdict, named(those)])).toEqual([
      ["randomised trial", ["money-you-are-owed"]],
      ["more than expected A", ["thanks-for-sorting"]],
      ["more than expected B", ["street-map", "sign-up-online", "walk-this-way"]],
      ["fewer than expected B", ["make-a-splash"]],
      [
        "no clear change B",
        ["carers-film", "love-your-library", "direct-debit-draw", "repairs-your-way"],
      ],
      ["too early", ["which-bin", "leisure-pass"]],
      ["cannot say", ["feed-your-caddy"]],
      ["no outcome", ["northmere-news"]],
    ]);
  });

  it("says of the pools that the opposite of what was wanted came about", async () => {
    const { campaigns } = await review("2026-10");
    const unwanted = campaigns.filter(({ isWanted }) => isWanted === false);
    expect(named(unwanted)).toEqual(["make-a-splash"]);
    expect(unwanted[0]?.costOfExtra).toEqual({ known: "no extra" });
  });

  it("says what each extra sign-up cost, with its range", async () => {
    const { campaigns } = await review("2026-10");
    const signUps = campaigns.find(({ campaign }) => campaign.slug === "sign-up-online");
    expect(signUps).toMatchObject({ strength: "B", isWanted: true });
    const said = signUps?.costOfExtra && costOfExtraInWords(signUps.costOfExtra);
    expect(said).toMatch(/^£3\.\d\d each, likely between £3\.\d\d and £4\.\d\d$/);
  });

  it("names no outcome, too few months and figures that stopped as what cannot be told", async () => {
    const { cannotTell } = await review("2026-10");
    const because = new Map(
      cannotTell.map((verdict) => [verdict.campaign.slug, words.verdict.whyCannotTell(verdict)]),
    );
    expect(because.get("northmere-news")).toContain("£18,400 was spent");
    expect(because.get("feed-your-caddy")).toContain("We have 8 months before the campaign");
    expect(because.get("leisure-pass")).toContain("stop in July 2026");
    expect(because.get("which-bin")).toContain("Too early to say.");
  });

  it("says in brief what moved and how sure that is, and that the film's jabs did not", async () => {
    const { sentences, noClearChange } = summaryOf(await review("2026-10"));
    expect(sentences.map(({ metric }) => metric.slug)).toEqual([
      "garden-waste-online",
      "missed-bin-calls",
      "flu-jabs-carers",
      "temporary-accommodation",
      "street-problems-solved",
    ]);
    const claims = sentences.map(({ claim }) =>
      claim ? words.verdict.lead(claim.verdict).headline : null,
    );
    expect(claims).toEqual([
      "Online sign-ups for garden waste: more than expected",
      null,
      "Flu jabs among carers: no clear change",
      null,
      "Street problems solved within a week: more than expected",
    ]);
    expect(named(noClearChange)).toContain("carers-film");
  });

  it("said less of the same campaigns when less was known", async () => {
    const kindOf = async (month: Month, slug: string) =>
      (await review(month)).campaigns.find(({ campaign }) => campaign.slug === slug)?.kind;
    expect(await kindOf("2026-05", "sign-up-online")).toBe("too early");
    expect(await kindOf("2026-07", "sign-up-online")).toBe("more than expected");
    expect(await kindOf("2026-09", "carers-film")).toBe("too early");
  });
});

describe("Northmere's 14 campaigns", () => {
  it("each name an outcome, but for the magazine", async () => {
    const campaigns = await allCampaigns(db);
    const links = await campaignMetrics(db);
    const metrics = new Map((await metricsInServices(db)).map((metric) => [metric.id, metric]));
    expect(campaigns).toHaveLength(14);
    const without = campaigns.filter(
      ({ id }) =>
        !links.some((link) => link.campaignId === id && link.relation === "meant to move"),
    );
    expect(without.map(({ slug }) => slug)).toEqual(["northmere-news"]);
    for (const { metricId, relation } of links) {
      const stage = metrics.get(metricId)?.stage;
      if (relation === "vanity beside") expect(stage).toBe("output");
      else expect(["outcome", "impact"]).toContain(stage);
    }
  });

  it("each have an objective, but for the magazine, written before the campaign began", async () => {
    const campaigns = await allCampaigns(db);
    const set = new Set((await objectives(db)).map(({ campaignId }) => campaignId));
    expect(campaigns.filter(({ id }) => !set.has(id)).map(({ slug }) => slug)).toEqual([
      "northmere-news",
    ]);
    const entries = await db
      .selectFrom("auditEntry")
      .select(["subjectId", "at"])
      .where("action", "=", "add campaign")
      .execute();
    for (const { id, startsOn } of campaigns) {
      const entry = entries.find(({ subjectId }) => subjectId === id);
      expect(entry && entry.at < startsOn).toBe(true);
    }
  });

  it("use every kind of channel, and cost what the magazine alone shows nothing for", async () => {
    const [campaigns, spent] = [await allCampaigns(db), await channels(db)];
    expect(new Set(spent.map(({ kind }) => kind)).size).toBe(8);
    const magazine = campaigns.find(({ slug }) => slug === "northmere-news");
    expect(spent.filter(({ campaignId }) => campaignId === magazine?.id)).toMatchObject([
      { kind: "print", spend: 18_400 },
    ]);
  });

  it("cannot all be told: too few months before, no outcome, figures that stopped, too early", async () => {
    const { cannotTell } = await review("2026-10");
    expect(cannotTell.map(({ campaign }) => campaign.slug).toSorted()).toEqual([
      "feed-your-caddy",
      "leisure-pass",
      "northmere-news",
      "which-bin",
    ]);
  });

  it("hold one whose letters were drawn by lot", async () => {
    const campaigns = await allCampaigns(db);
    const trials = await trialsOf(db);
    const drawn = trials.map(
      ({ campaignId }) => campaigns.find(({ id }) => id === campaignId)?.slug,
    );
    expect(drawn).toEqual(["money-you-are-owed"]);
  });

  it("spare what contacts cost, by its own figures and by Socitm's, and no budget was cut", async () => {
    const costs = await unitCosts(db);
    expect(costs.filter(({ isOwn }) => isOwn).map(({ year }) => year)).toEqual([
      "2025-26",
      "2025-26",
    ]);
    expect(costs.filter(({ isOwn }) => !isOwn)).toMatchObject([...socitmUnitCosts]);
    const savings = await savingsOf(db);
    expect(savings.length).toBeGreaterThanOrEqual(2);
    expect(savings.every(({ confirmedBy }) => confirmedBy === null)).toBe(true);
    const links = await campaignMetrics(db);
    for (const { campaignId, metricId } of savings) {
      expect(links).toContainEqual({ campaignId, metricId, relation: "meant to move" });
    }
  });

  it("stand beside rival explanations that say what they were", async () => {
    const rivals = (await eventsOf(db)).filter(({ kind }) => kind === "rival explanation");
    expect(rivals.filter(({ cause }) => cause === null)).toEqual([]);
    expect(new Set(rivals.map(({ cause }) => cause))).toEqual(new Set(eventCauses));
  });

  it("were pre-registered before their first results, each of them", async () => {
    const all = await preRegistrationsOf(db);
    for (const { metricId, campaignId } of await objectives(db)) {
      const own = all.filter((one) => one.campaignId === campaignId);
      const registered = preRegisteredOf(own, metricId, await revisionsOf(db, metricId), () => "");
      expect(registered?.wasBeforeResult).toBe(true);
    }
  });

  it("stand beside rival explanations, a change of definition and targets with reasons", async () => {
    const kinds = new Set((await eventsOf(db)).map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(["rival explanation", "definition change", "rebase"]));
    const set = await targets(db);
    expect(set.length).toBeGreaterThanOrEqual(8);
    expect(set.every(({ reason }) => reason.length > 0)).toBe(true);
  });
});

describe("Northmere's campaigns come out as their stories say", () => {
  const comparisonOf = { "thanks-for-sorting": "no clear change" } as Record<string, string>;

  it.each([
    ["thanks-for-sorting", "more than expected", "A"],
    ["sign-up-online", "more than expected", "B"],
    ["street-map", "more than expected", "B"],
    ["walk-this-way", "more than expected", "B"],
    ["make-a-splash", "fewer than expected", "B"],
    ["repairs-your-way", "no clear change", "B"],
    ["money-you-are-owed", "no clear change", "B"],
    ["direct-debit-draw", "no clear change", "B"],
    ["love-your-library", "no clear change", "B"],
    ["carers-film", "no clear change", "B"],
    ["feed-your-caddy", "cannot say", null],
    ["leisure-pass", "too early", null],
    ["which-bin", "too early", null],
  ])("%s: %s, strength %s", async (slug, verdict, strength) => {
    const { effect, objective } = await verdictOn(slug);
    expect(effect.verdict).toBe(verdict);
    expect("strength" in effect ? effect.strength : null).toBe(strength);
    if (!("numbers" in effect)) return;
    const isWanted = (objective?.change ?? 0) * effect.numbers.extra > 0;
    if (verdict === "more than expected") expect(isWanted).toBe(true);
    if (verdict === "fewer than expected") expect(isWanted).toBe(false);
    expect(effect.comparison).toBe(comparisonOf[slug] ?? null);
  });

  it("northmere-news: nothing, since it names no outcome", async () => {
    const page = await pageOn("northmere-news");
    expect(page.outcomes).toEqual([]);
    expect(words.verdict.noOutcome(page.cost.spend)).toContain("£18,400 was spent");
  });

  it("leisure-pass: its figures stopped", async () => {
    const { sentence } = words.verdict.said(await verdictOn("leisure-pass"));
    expect(sentence).toContain("stop in July 2026");
  });

  it("direct-debit-draw: it asked for less than could be seen", async () => {
    const { effect, objective } = await verdictOn("direct-debit-draw");
    const { high = 0, low = 0 } =
      "numbers" in effect ? (effect.numbers.percentagePoints ?? {}) : {};
    expect((high - low) / 2).toBeGreaterThan(objective?.change ?? 0);
  });

  it("sign-up-online: a claim that stands, and walk-this-way: one that was restated", async () => {
    const campaigns = await allCampaigns(db);
    const told = async (slug: string) => {
      const id = campaigns.find((campaign) => campaign.slug === slug)?.id ?? 0;
      const { metric, effect } = await verdictOn(slug);
      const now = { metricId: metric.id, grounds: claimGrounds(effect, null) };
      return campaignClaims(db, id, now);
    };
    expect(await told("sign-up-online")).toMatchObject([
      {
        isRestated: false,
        signed: { by: "Chris Adeyemi", at: expect.stringMatching(/^2026-10-14T/) },
      },
    ]);
    expect(await told("walk-this-way")).toMatchObject([
      { isRestated: true, signed: { by: "Hana Whitlock" } },
    ]);
    expect(await told("thanks-for-sorting")).toMatchObject([{ isRestated: false, signed: null }]);
  });

  const pageOn = async (slug: string) => {
    const records = await findCampaignRecords(db, slug);
    if (!records) throw new Error(`There is no ${slug}`);
    return campaignPageOf(records, northmere.council.today);
  };

  async function verdictOn(slug: string) {
    const verdict = (await pageOn(slug)).outcomes[0]?.verdict;
    if (!verdict) throw new Error(`${slug} has no verdict`);
    return verdict;
  }
});

describe("Northmere's evidence", () => {
  const evidence = async (by: EvidenceGrouping = "verdict") =>
    evidenceOf(await evidenceRecords(db), by, northmere.council.today);
  const named = ({ groups }: Evidence) =>
    groups.map(({ key, rows }) => [key, rows.map(({ campaign }) => campaign.slug)]);

  it("has every campaign that is over or has no end as its story says, the best told first", async () => {
    const told = await evidence();
    expect(named(told)).toEqual([
      ["as wanted", ["thanks-for-sorting", "sign-up-online", "street-map", "walk-this-way"]],
      ["unwanted", ["make-a-splash"]],
      [
        "no clear change",
        [
          "love-your-library",
          "repairs-your-way",
          "direct-debit-draw",
          "carers-film",
          "money-you-are-owed",
        ],
      ],
      ["untold", ["leisure-pass", "feed-your-caddy", "northmere-news"]],
    ]);
    expect(told.running.map(({ slug }) => slug)).toEqual(["which-bin"]);
  });

  it("says why of the three of which nothing can be said", async () => {
    const { rows } = await evidence();
    const said = (slug: string) => {
      const row = rows.find(({ campaign }) => campaign.slug === slug);
      return row && words.evidence.said(row).sentence;
    };
    expect(said("feed-your-caddy")).toContain("8 months before the campaign");
    expect(said("leisure-pass")).toContain("stop in July 2026");
    expect(said("northmere-news")).toBe("No outcome was named.");
  });

  it("registers what was not seen", async () => {
    const { tally } = await evidence();
    expect(words.evidence.register(tally)).toBe(
      "12 of 13 campaigns named an outcome; 10 can be judged; 5 of those showed no clear change.",
    );
  });

  it("finds the best liked film of all among those that showed nothing, with too few to say more", async () => {
    const { vanity } = await evidence();
    expect(vanity.map(({ unit }) => unit)).toEqual(["likes"]);
    expect(vanity[0]?.pairs[0]?.campaign.slug).toBe("carers-film");
    expect(vanity[0] && words.evidence.vanity.finding(vanity[0])).toContain(
      "too few campaigns to say",
    );
  });

  it("ties the magazine's money and hours to no measured outcome, all of it print", async () => {
    const { spend } = await evidence();
    expect(spend[0] && words.evidence.spend.finding(spend[0])).toMatch(
      /^27% of the money \(£18,400 of £[\d,]+\) and 15% of the hours \(210 of /,
    );
    const unmeasured = spend.slice(1).filter((share) => share.unmeasured.spend > 0);
    expect(unmeasured.map(({ channel }) => channel)).toEqual(["print"]);
  });

  it("concludes nothing of social media", async () => {
    const { social } = await evidence();
    const { used, not } = social;
    expect([used["as wanted"], used.judged, not["as wanted"], not.judged]).toEqual([2, 7, 2, 3]);
    expect(words.evidence.social.finding(social)).toMatch(/^Too few campaigns to say/);
  });

  it("says what an extra sign-up cost as a range, and that a claim for support may have had none", async () => {
    const { costs } = await evidence();
    const inPrint = (name: string) =>
      costs.filter(({ channel, outcome }) => channel === "print" && outcome === name);
    expect(inPrint("Online sign-ups for garden waste").map(words.evidence.costs.range)).toEqual([
      "£3.12 to £4.52 for one more",
    ]);
    expect(inPrint("New claims for council tax support").map(({ cost }) => cost.known)).toEqual([
      "from",
    ]);
  });

  it("holds the letters that were drawn by lot, which did bring claims", async () => {
    const { trials } = await evidence();
    expect(trials.map(({ campaign }) => campaign.slug)).toEqual(["money-you-are-owed"]);
    expect(trials[0]?.verdict.isClear).toBe(true);
  });

  it("sets a campaign over four channels in each of them", async () => {
    const { groups } = await evidence("channel");
    const holding = groups.filter(({ rows }) =>
      rows.some(({ campaign }) => campaign.slug === "sign-up-online"),
    );
    expect(holding.map(({ key }) => key)).toEqual(["print", "e-mail", "outdoor", "social"]);
  });
});
