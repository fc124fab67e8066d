import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Campaign, CampaignMetric } from "#app/domain/campaign.ts";
import { campaignsJoined } from "#app/domain/joined-campaign.ts";
import { shift } from "#app/domain/period.ts";
import { recordsByMetric } from "#app/domain/records.ts";
import { seriesOf } from "#app/domain/series.ts";
import { figures, leaflet, metric, steadyYear } from "#tests/setup/series.ts";

type Said = Parameters<typeof figures>[1];

const calls = metric();
const reach = metric({ id: 2, slug: "reach", name: "Reach", stage: "output", unit: "people" });
const clicks = metric({ id: 3, slug: "clicks", name: "Clicks", stage: "outtake", unit: "clicks" });

const meant: CampaignMetric = { campaignId: 1, metricId: 1, relation: "meant to move" };

const beside = (metricId: number): CampaignMetric => ({
  campaignId: 1,
  metricId,
  relation: "vanity beside",
});

function joinedAfter(
  said: Said,
  campaigns: Campaign[] = [leaflet],
  links: CampaignMetric[] = [meant],
  vanity: ReturnType<typeof figures> = [],
) {
  const known = figures("2025-01", said);
  const series = seriesOf(calls, known, [], shift("2025-01", said.length - 1));
  const records = recordsByMetric({
    campaigns,
    campaignMetrics: links,
    metrics: [calls, reach, clicks],
    figures: [...known, ...vanity],
    events: [],
    channels: [],
    objectives: [],
    targets: [],
  });
  return campaignsJoined(calls, series, records);
}

const whatFollowed = (after: Said, campaign = leaflet) =>
  joinedAfter([...steadyYear, ...after], [campaign])[0]?.sentences[1];

describe("a campaign beside the outcome that it was meant to move", () => {
  it.each([
    [{}, "(campaign, 10 January 2026 to 20 February 2026)"],
    [{ endsOn: null }, "(campaign, since 10 January 2026)"],
    [{ kind: "service change" as const, endsOn: null }, "(service change, since 10 January 2026)"],
  ])("is told with its kind and its time: %o", (changes, told) => {
    const [joined] = joinedAfter([...steadyYear, 100], [{ ...leaflet, ...changes }]);
    expect(joined?.sentences[0]).toBe(`Right bin, right day ${told} was meant to move this.`);
  });

  it.each([
    [[100, 101], "followed by 2 figures, none outside the usual range."],
    [
      [70, 71],
      "followed by 2 figures, all below the usual range. We cannot rule out other causes.",
    ],
    [
      [130, 101],
      "followed by 2 figures, 1 above the usual range. We cannot rule out other causes.",
    ],
    [
      [130, 70, null, 71],
      "followed by 3 figures, 1 above the usual range and 2 below the usual range. We cannot rule out other causes.",
    ],
  ])("is said to have been followed, and never to have caused: %j", (after, sentence) => {
    expect(whatFollowed(after)).toBe(`Its start was ${sentence}`);
  });

  it("counts from the month of its start and not before", () => {
    expect(whatFollowed([130, 100], { ...leaflet, startsOn: "2026-02-28" })).toMatch(
      /^Its start was followed by 1 figure.*, none outside the usual range\.$/,
    );
    expect(whatFollowed([130, 100], { ...leaflet, startsOn: "2026-01-31" })).toContain("1 above");
  });

  it("is not held against figures from after its start", () => {
    expect(whatFollowed([100], { ...leaflet, startsOn: "2025-12-31" })).toBe(
      "We cannot say what followed its start: the usual range rests on figures from after it.",
    );
  });

  it("is held against nothing while there are too few figures", () => {
    const early = { ...leaflet, startsOn: "2025-01-10" };
    expect(joinedAfter([1, 2, 3, 4, 90], [early])[0]?.sentences[1]).toBe(
      "There are too few figures to say what followed its start.",
    );
  });

  it("is left out until the month in which it begins", () => {
    const names = (startsOn: string) =>
      joinedAfter([...steadyYear, 100], [{ ...leaflet, startsOn }]).map(
        ({ campaign }) => campaign.name,
      );
    expect(names("2026-01-31")).toEqual(["Right bin, right day"]);
    expect(names("2026-02-01")).toEqual([]);
  });

  it("is left out where it was meant to move something else, or nothing was ever given", () => {
    const said = [...steadyYear, 100];
    expect(joinedAfter(said, [leaflet], [meant])).toHaveLength(1);
    expect(joinedAfter(said, [leaflet], [{ ...meant, metricId: 3 }])).toEqual([]);
    expect(joinedAfter(said, [leaflet], [beside(1)])).toEqual([]);
    expect(joinedAfter([])).toEqual([]);
  });

  it("is left out once it has been over for more than a year", () => {
    const over = (endsOn: string) => joinedAfter(Array(30).fill(100), [{ ...leaflet, endsOn }]);
    expect(over("2026-06-01")).toHaveLength(1);
    expect(over("2026-05-31")).toEqual([]);
  });

  it("has its vanity metrics beside it, each with its newest number and when that was", () => {
    const vanity = [...figures("2026-01", [182_000, "not available"], 2)];
    const links = [meant, beside(2), beside(3)];
    const [joined] = joinedAfter([...steadyYear, 100, 100], [leaflet], links, vanity);
    const together = { campaign: leaflet, outcome: calls, relation: "not yet seen together" };
    expect(joined?.vanity).toEqual([
      { metric: reach, number: "182,000", unit: "people in January 2026", ...together },
      { metric: clicks, number: null, unit: "clicks: no figure given", ...together },
    ]);
  });

  it("never claims more than that one thing followed another", () => {
    const said = fc.array(fc.oneof(fc.nat(300), fc.constantFrom(null, "not available" as const)), {
      minLength: 1,
      maxLength: 30,
    });
    const start = fc.integer({ min: 0, max: 30 }).map((steps) => `${shift("2025-01", steps)}-10`);
    fc.assert(
      fc.property(said, start, (row, startsOn) => {
        const joined = joinedAfter(row, [{ ...leaflet, startsOn, endsOn: null }]);
        const text = joined.flatMap(({ sentences }) => sentences).join(" ");
        expect(text).not.toMatch(
          /caus(?!es\.)|led to|drove|thanks to|prov|significan|because|due to|impact|effect|result/i,
        );
        expect(text).not.toMatch(/NaN|Infinity|undefined|null/);
      }),
    );
  });
});
