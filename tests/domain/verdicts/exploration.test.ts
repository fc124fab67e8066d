import { describe, expect, it } from "vitest";
import type { Campaign } from "#app/domain/campaigns/campaign.ts";
import type { MetricInService } from "#app/domain/metrics/metric.ts";
import { type Choice, explorationOf, mostDrawn } from "#app/domain/verdicts/exploration.ts";
import { chartTitle } from "#app/words/en/metrics/chart-text.ts";
import { figures, metric, steadyYear } from "#tests/setup/series.ts";

type Said = Parameters<typeof figures>[1];

const calls = metric();
const today = "2026-01-05";

const other = (id: number, changes: Parameters<typeof metric>[0] = {}) =>
  metric({ id, slug: `other-${id}`, name: `Other ${id}`, unit: "letters", ...changes });

const leaflet: Campaign = {
  id: 1,
  slug: "leaflet",
  name: "Leaflet",
  kind: "campaign",
  startsOn: "2025-03-10",
  endsOn: "2025-04-20",
  summary: "A calendar to every home.",
  purpose: null,
  policyAim: null,
  audience: null,
  ownerId: null,
};
const poster: Campaign = { ...leaflet, id: 2, slug: "poster", name: "Poster" };
const longAgo: Campaign = { ...poster, id: 3, startsOn: "2019-01-01", endsOn: "2019-02-01" };

const nothingChosen: Choice = { metrics: [], campaigns: null, from: null, to: null };

/** Calls in 2025 and what is known beside them. */
function explored(
  choice: Partial<Choice>,
  others: { metric: MetricInService; said: Said; first?: string }[] = [],
) {
  return explorationOf(
    calls,
    today,
    {
      metrics: [calls, ...others.map((one) => one.metric)],
      figures: [
        ...figures("2025-01", steadyYear),
        ...others.flatMap(({ metric, said, first = "2025-01" }) => figures(first, said, metric.id)),
      ],
      events: [],
      campaigns: [leaflet, poster, longAgo],
      campaignMetrics: [{ campaignId: 1, metricId: 1, relation: "meant to move" }],
      channels: [],
      objectives: [],
      trials: [],
      targets: [],
    },
    { ...nothingChosen, ...choice },
  );
}

const names = (marks: readonly { name: string }[]) => marks.map(({ name }) => name);

describe("what is explored", () => {
  it("is all that was given, with the campaigns that were meant to move it, until somebody chooses", () => {
    const { chart, offered } = explored({});
    expect(chart.points).toHaveLength(12);
    expect(names(chart.marks)).toEqual(["Leaflet"]);
    expect(offered.span).toEqual({ first: "2025-01", last: "2025-12" });
    expect(offered.campaigns.meant).toEqual([{ slug: "leaflet", name: "Leaflet", isChosen: true }]);
    expect(offered.campaigns.others.map(({ slug, isChosen }) => [slug, isChosen])).toEqual([
      ["poster", false],
    ]);
  });

  it("has the campaigns that somebody chose and no others", () => {
    expect(names(explored({ campaigns: ["poster"] }).chart.marks)).toEqual(["Poster"]);
    expect(explored({ campaigns: [] }).chart.marks).toEqual([]);
  });

  it("spans the periods asked for, in either order, with the limits that they had", () => {
    const whole = explored({}).chart;
    for (const ends of [
      { from: "2025-05", to: "2025-08" },
      { from: "2025-08", to: "2025-05" },
    ]) {
      const { chart } = explored(ends);
      expect(chart.points).toEqual(whole.points.slice(4, 8));
      expect(chart.headline).toBeNull();
      expect(chartTitle(chart)).toBe("Calls about missed bins, May 2025 to August 2025");
      expect(chart.marks).toEqual([]);
    }
    expect(explored({ from: "2025-05" }).chart.headline).toEqual(whole.headline);
    expect(explored({ from: "2031-01" }).chart.points).toEqual(whole.points);
  });

  it("lays over what has numbers of like size and draws the rest beneath, over the same periods", () => {
    const like = other(2);
    const large = other(3);
    const share = other(4, { measure: "share", partUnit: "answered" });
    const found = explored({ metrics: [like.slug, large.slug, share.slug], from: "2025-03" }, [
      { metric: like, said: [null, 80, 81, "not available", 0] },
      { metric: large, said: [9000, 9001, 9002] },
      { metric: share, said: [[1, 2]], first: "2025-06" },
    ]);
    expect(names(found.overlays)).toEqual(["Other 2"]);
    expect(found.overlays[0]?.points.map(({ value }) => value)).toEqual([
      81,
      null,
      0,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(names(found.strips)).toEqual(["Other 3", "Other 4"]);
    const periods = found.chart.points.map(({ period }) => period);
    for (const { points, marks } of [...found.overlays, ...found.strips]) {
      expect(points.map(({ period }) => period)).toEqual(periods);
      expect(marks).toEqual(found.chart.marks);
    }
  });

  it("lays over no more lines than can be told apart, and draws no more than a page holds", () => {
    const many = Array.from({ length: mostDrawn + 3 }, (_, place) => other(place + 2));
    const { overlays, strips, offered } = explored(
      { metrics: many.map(({ slug }) => slug) },
      many.map((one) => ({ metric: one, said: steadyYear })),
    );
    expect(overlays).toHaveLength(3);
    expect(strips).toHaveLength(mostDrawn - 3);
    expect(offered.metrics.near.filter(({ isChosen }) => isChosen)).toHaveLength(mostDrawn);
  });

  it("is never laid over itself, nor by what is given in another calendar or is not there", () => {
    const quarterly = other(2, { cadence: "quarterly" });
    const { overlays, strips, offered } = explored(
      { metrics: [calls.slug, quarterly.slug, "nowhere"] },
      [{ metric: quarterly, said: [100], first: "2025-Q1" }],
    );
    expect([overlays, strips]).toEqual([[], []]);
    expect(offered.metrics).toEqual({ near: [], others: [] });
  });
});
