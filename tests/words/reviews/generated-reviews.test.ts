import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shift } from "#app/domain/calendar/period.ts";
import type {
  Campaign,
  CampaignMetric,
  Channel,
  Objective,
  Trial,
} from "#app/domain/campaigns/campaign.ts";
import { type Review, reviewOf } from "#app/domain/reviews/review.ts";
import { summaryOf } from "#app/domain/reviews/summary.ts";
import { verdictKinds } from "#app/domain/verdicts/campaign-verdict.ts";
import type { Records } from "#app/domain/verdicts/records.ts";
import type { Rung } from "#app/domain/verdicts/rung.ts";
import { costOfExtraInWords } from "#app/words/en/verdicts/costs.ts";
import { wordsAbove } from "#app/words/en/verdicts/ladder.ts";
import { words } from "#app/words/words.ts";
import { figures, leaflet, metric, noHolidays } from "#tests/setup/series.ts";

const first = "2022-01";
const metrics = [
  metric(),
  metric({ id: 2, slug: "visits", name: "Visits", unit: "visits", polarity: "higher is better" }),
  metric({ id: 3, slug: "likes", name: "Likes", stage: "output", unit: "likes" }),
];

const said = fc.option(fc.nat(40), { nil: null, freq: 20 });
const row = fc
  .tuple(fc.constantFrom(0, 200), fc.array(said, { minLength: 1, maxLength: 60, size: "max" }))
  .map(([level, numbers]) => numbers.map((number) => (number === null ? null : level + number)));

const plan = fc.record({
  start: fc.nat(50),
  length: fc.option(fc.nat(12), { nil: null }),
  outcomes: fc.subarray([1, 2]),
  comparison: fc.boolean(),
  unreached: fc.boolean(),
  spend: fc.nat(9000),
  jump: fc.constantFrom(0, 900, -200),
  tried: fc.option(fc.tuple(fc.nat(500), fc.nat(500)), { nil: null, freq: 2 }),
});

const councils = fc.record({
  rows: fc.tuple(row, row, row),
  plans: fc.array(plan, { maxLength: 4, size: "max" }),
  back: fc.nat(6),
});

type Plan = typeof plan extends fc.Arbitrary<infer Value> ? Value : never;
type Told = typeof councils extends fc.Arbitrary<infer Value> ? Value : never;

/** The figures stop for two months before the review's, and go on after it. */
const givenAgainLater: Told = {
  rows: [[...Array<number>(10).fill(0), 1, 0, null, null, 0], [0], [null]],
  plans: [
    {
      ...{ start: 12, length: null, outcomes: [1], comparison: false, unreached: false },
      ...{ spend: 0, jump: 0, tried: null },
    },
  ],
  back: 1,
};

const day = (steps: number) => `${shift(first, steps)}-10`;

function recordsOf({ rows, plans }: Told): Records {
  const each = <Kept>(keep: (plan: Plan, id: number) => Kept[]) =>
    plans.flatMap((one, place) => keep(one, place + 1));
  return {
    metrics,
    figures: rows.flatMap((numbers, place) =>
      figures(
        first,
        numbers.map((number, month) =>
          number === null ? null : Math.max(0, number + jumpAt(plans, place + 1, month)),
        ),
        place + 1,
      ),
    ),
    events: [],
    campaigns: each(({ start, length }, id): Campaign[] => [
      {
        ...leaflet,
        id,
        slug: `campaign-${id}`,
        name: `Campaign ${id}`,
        startsOn: day(start),
        endsOn: length === null ? null : day(start + length),
      },
    ]).toSorted((one, other) => (one.startsOn < other.startsOn ? -1 : 1)),
    campaignMetrics: each(({ outcomes }, campaignId): CampaignMetric[] => [
      ...outcomes.map((metricId) => ({
        campaignId,
        metricId,
        relation: "meant to move" as const,
      })),
      { campaignId, metricId: 3, relation: "vanity beside" },
    ]),
    objectives: each(({ outcomes, comparison, unreached }, campaignId): Objective[] =>
      outcomes.slice(0, 1).map((metricId) => ({
        campaignId,
        metricId,
        baseline: 100,
        change: 20,
        byWhen: day(60),
        explanation: "",
        comparisonId: comparison ? 3 - metricId : null,
        comparisonUntouched: unreached ? 1 : 0,
        followUp: 3,
      })),
    ),
    channels: each(({ spend }, campaignId): Channel[] => [
      { id: campaignId, campaignId, kind: "print", name: "Print", spend, hours: 1 },
    ]),
    trials: each(({ tried }, campaignId): Trial[] =>
      tried === null
        ? []
        : [
            {
              campaignId,
              design: "",
              outcome: "rang",
              treatedSize: 500,
              treatedCount: tried[0],
              controlSize: 500,
              controlCount: tried[1],
            },
          ],
    ),
    targets: [],
  };
}

const jumpAt = (plans: readonly Plan[], metricId: number, month: number) =>
  plans
    .filter(({ outcomes, start }) => outcomes.includes(metricId) && month >= start)
    .reduce((sum, { jump }) => sum + jump, 0);

/** Every sentence of a review and its summary that the program made, each with the rung that it stands on. */
function sentencesOf(review: Review): { rung: Rung; text: string }[] {
  const summary = summaryOf(review);
  const on = (rung: Rung, ...texts: (string | null | undefined)[]) =>
    texts.flatMap((text) => (text ? [{ rung, text }] : []));
  return [
    ...review.headlines.flatMap((headline) => [
      ...on(2, words.headline.title(headline.metric.name, headline)),
      ...on(2, words.headline.after(headline)),
      ...headline.joined.flatMap(({ campaign, verdict }) => {
        const lead = words.verdict.lead(verdict);
        return [
          ...on(0, words.verdict.purpose(campaign)),
          ...on(lead.rung, lead.sentence, lead.strength),
        ];
      }),
    ]),
    ...review.campaigns.flatMap((verdict) => {
      const { trial, costOfExtra } = verdict;
      const told = verdict.kind === "no outcome" ? null : words.verdict.said(verdict);
      return [
        ...on(told?.rung ?? 0, told?.sentence, told?.headline),
        ...on(4, trial && words.verdict.trial(trial).sentence),
        ...on(2, costOfExtra && costOfExtraInWords(costOfExtra)),
      ];
    }),
    ...review.cannotTell.flatMap((verdict) => on(0, words.verdict.whyCannotTell(verdict))),
    ...summary.sentences.flatMap(({ evidence, claim }) =>
      on(
        2,
        evidence && words.summary.evidence(evidence),
        claim && words.verdict.lead(claim.verdict).strength,
      ),
    ),
  ];
}

const monthOf = ({ rows, back }: Told) =>
  shift(first, Math.max(...rows.map((numbers) => numbers.length)) - 1 - back);

describe("a review and its summary", () => {
  it("are tried on every verdict that there is", () => {
    const seen = new Set(
      fc
        .sample(councils, { numRuns: 250, seed: 1 })
        .flatMap((council) => [
          ...reviewOf(monthOf(council), "2027-01-05", recordsOf(council), noHolidays).campaigns,
        ])
        .map(({ leads }) => leads),
    );
    expect([...verdictKinds].filter((kind) => !seen.has(kind))).toEqual([]);
  });

  it("hold no word above its rung, nothing that is no word or number, whatever there is to tell", () => {
    fc.assert(
      fc.property(councils, (council) => {
        const review = reviewOf(monthOf(council), "2027-01-05", recordsOf(council), noHolidays);
        for (const { rung, text } of sentencesOf(review)) {
          expect(wordsAbove(text, rung), text).toEqual([]);
          expect(text).not.toMatch(/NaN|Infinity|undefined|null|-0\b/);
        }
      }),
      { numRuns: 250 },
    );
  });

  it("tell of each campaign of the year once: what was seen, that nothing was, or that nothing can be said", () => {
    fc.assert(
      fc.property(councils, (council) => {
        const review = reviewOf(monthOf(council), "2027-01-05", recordsOf(council), noHolidays);
        const moved = review.campaigns.filter(
          ({ leads, isWanted }) => leads === "randomised trial" || isWanted !== null,
        );
        const told = [...moved, ...review.noClearChange, ...review.cannotTell];
        expect(told.map(({ campaign }) => campaign.slug).toSorted()).toEqual(
          review.campaigns.map(({ campaign }) => campaign.slug).toSorted(),
        );
        expect(summaryOf(review).sentences.length).toBeLessThanOrEqual(5);
      }),
      { numRuns: 100 },
    );
  });

  it("are made from nothing later than the month", () => {
    fc.assert(
      fc.property(councils, (council) => {
        const month = monthOf(council);
        const known = recordsOf(council);
        const cut = known.figures.filter(({ period }) => period <= month);
        const [whole, early] = [known, { ...known, figures: cut }].map((records) =>
          reviewOf(month, "2027-01-05", records, noHolidays),
        );
        expect(whole?.campaigns).toEqual(early?.campaigns);
      }),
      { numRuns: 60, examples: [[givenAgainLater]] },
    );
  });
});
