import { describe, expect, it } from "vitest";
import type { Campaign } from "#app/domain/campaigns/campaign.ts";
import type { FigureInForce } from "#app/domain/metrics/figure.ts";
import { reviewOf } from "#app/domain/reviews/review.ts";
import type { Records } from "#app/domain/verdicts/records.ts";
import { event, figures, metric, noHolidays, steadyYear } from "#tests/setup/series.ts";

const calls = metric();
const impressions = metric({
  id: 2,
  slug: "impressions",
  name: "Impressions",
  stage: "output",
  unit: "impressions",
  dueDay: 3,
});
const survey = metric({
  id: 3,
  slug: "informed",
  name: "Residents informed",
  cadence: "quarterly",
});

const campaign: Campaign = {
  id: 1,
  slug: "right-bin",
  name: "Right bin, right day",
  kind: "campaign",
  startsOn: "2026-01-10",
  endsOn: "2026-02-20",
  summary: "A calendar to every home.",
  purpose: "changing behaviours",
  policyAim: null,
  audience: null,
  ownerId: null,
};

const records = (changes: Partial<Records> = {}): Records => ({
  metrics: [calls],
  figures: figures("2025-01", [...steadyYear, 70, 71]),
  events: [],
  campaigns: [],
  campaignMetrics: [],
  channels: [],
  objectives: [],
  trials: [],
  targets: [],
  ...changes,
});

const joined = {
  metrics: [calls, impressions],
  campaigns: [campaign],
  campaignMetrics: [
    { campaignId: 1, metricId: 1, relation: "meant to move" as const },
    { campaignId: 1, metricId: 2, relation: "vanity beside" as const },
  ],
};

describe("a month's review", () => {
  it("says of its own figures that they were restated, whenever that was", () => {
    const [january, february] = figures("2026-01", [70, 71]);
    const corrected = {
      ...february,
      value: 75,
      wasState: "given" as const,
      wasValue: 71,
      givenAt: "2026-09-01T09:00:00.000Z",
      reason: "Counted again",
    } as FigureInForce;
    const known = records({ figures: [january as FigureInForce, corrected] });
    const restatedIn = (month: string) =>
      reviewOf(month, "2026-10-05", known, noHolidays).restated.map(({ period, now, was }) => [
        period,
        now.value,
        was?.value,
      ]);
    expect(restatedIn("2026-02")).toEqual([["2026-02", 75, 71]]);
    expect(restatedIn("2026-08")).toEqual([["2026-02", 75, 71]]);
    expect([restatedIn("2026-01"), restatedIn("2026-03")]).toEqual([[], []]);
  });

  it("has the outcomes as its headlines and no other stage", () => {
    const review = reviewOf("2026-02", "2026-03-05", records(joined), noHolidays);
    expect(review.headlines.map((headline) => headline.metric.slug)).toEqual(["missed-bin-calls"]);
    expect(review.others.map((other) => other.metric.slug)).toEqual(["impressions"]);
  });

  it("sets a campaign beside the outcome it was meant to move, with what can be said and its vanity numbers", () => {
    const known = [
      ...figures("2025-01", [...steadyYear, 70, 71]),
      ...figures("2026-01", [182_000], 2),
    ];
    const review = reviewOf(
      "2026-02",
      "2026-03-05",
      records({ ...joined, figures: known }),
      noHolidays,
    );
    expect(review.headlines[0]?.joined).toMatchObject([
      {
        campaign,
        verdict: { campaign, metric: calls, effect: { verdict: "too early", periodsSince: 2 } },
        vanity: [
          {
            metric: impressions,
            campaign,
            newest: { period: "2026-01", value: 182_000 },
            outcome: calls,
            relation: { seen: "too few", periods: 0 },
          },
        ],
      },
    ]);
    expect(review.headlines[0]?.chart.marks).toEqual([
      { kind: "campaign", name: campaign.name, from: campaign.startsOn, to: campaign.endsOn },
    ]);
  });

  it("leaves out a campaign that had not begun, and one meant to move something else", () => {
    const early = reviewOf("2025-12", "2026-01-05", records(joined), noHolidays);
    expect(early.headlines[0]?.joined).toEqual([]);
    const elsewhere = records({
      ...joined,
      campaignMetrics: [{ campaignId: 1, metricId: 1, relation: "vanity beside" }],
    });
    expect(reviewOf("2026-02", "2026-03-05", elsewhere, noHolidays).headlines[0]?.joined).toEqual(
      [],
    );
  });

  it("is made from nothing later than the month", () => {
    const alone = reviewOf("2026-01", "2026-03-05", records(), noHolidays);
    const later = records({ figures: figures("2025-01", [...steadyYear, 70]) });
    expect(alone).toEqual(reviewOf("2026-01", "2026-03-05", later, noHolidays));
  });

  it("names what is missing, when it was due and whether it is late", () => {
    const two = records({ metrics: [calls, impressions] });
    const missing = (today: string) =>
      reviewOf("2026-02", today, two, noHolidays).missing.map(
        ({ metric: { slug }, state, dueOn, isLate }) => ({
          slug,
          state,
          dueOn,
          isLate,
        }),
      );
    const due = { slug: "impressions", state: "not given", dueOn: "2026-03-03" };
    expect(missing("2026-03-03")).toEqual([{ ...due, isLate: false }]);
    expect(missing("2026-03-04")).toEqual([{ ...due, isLate: true }]);
  });

  it("never calls a figure late of which it was said that there is none", () => {
    const known = figures("2026-02", ["not available"]);
    const review = reviewOf("2026-02", "2026-06-01", records({ figures: known }), noHolidays);
    expect(review.missing).toMatchObject([{ state: "not available", isLate: false }]);
    expect(review).toMatchObject({ asked: 1, given: 0 });
  });

  it("asks for nothing of a metric before its first figure, nor what does not apply", () => {
    const known = figures("2026-01", ["does not apply", 5]);
    const begun = { ...calls, since: "2026-01" };
    const review = (month: string) =>
      reviewOf(month, "2026-06-01", records({ metrics: [begun], figures: known }), noHolidays);
    expect(review("2025-12")).toMatchObject({ asked: 0, missing: [] });
    expect(review("2026-01")).toMatchObject({ asked: 0, given: 0, missing: [] });
    expect(review("2026-02")).toMatchObject({ asked: 1, given: 1 });
  });

  it("asks for a quarter in the month in which it ends", () => {
    const quarterly = records({
      metrics: [survey],
      figures: figures("2025-Q1", [50, 51, 52, 53], 3),
    });
    expect(reviewOf("2025-12", "2026-01-05", quarterly, noHolidays)).toMatchObject({
      asked: 1,
      given: 1,
    });
    expect(reviewOf("2026-01", "2026-02-05", quarterly, noHolidays)).toMatchObject({
      asked: 0,
      headlines: [],
    });
  });

  it("marks on the chart what else happened, and what kind of thing it was", () => {
    const strike = event({ day: "2026-02-10", name: "Strike", kind: "definition change" });
    const events = [event(), strike, event({ day: "2026-03-01", name: "Later" })];
    const review = reviewOf("2026-02", "2026-03-05", records({ events }), noHolidays);
    expect(review.headlines[0]?.chart.marks).toEqual([
      { kind: "rival explanation", name: "Snow", from: "2025-02-03", to: "2025-02-03" },
      { kind: "definition change", name: "Strike", from: "2026-02-10", to: "2026-02-10" },
    ]);
  });
});
