import { describe, expect, it } from "vitest";
import { shift } from "#app/domain/calendar/period.ts";
import type { Campaign, CampaignMetric } from "#app/domain/campaigns/campaign.ts";
import { seriesOf } from "#app/domain/metrics/series.ts";
import { campaignsJoined, joinedCampaign } from "#app/domain/verdicts/joined-campaign.ts";
import { recordsByMetric } from "#app/domain/verdicts/records.ts";
import { words } from "#app/words/words.ts";
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
  const until = shift("2025-01", said.length - 1);
  const series = seriesOf(calls, known, [], until);
  const records = recordsByMetric({
    campaigns,
    campaignMetrics: links,
    metrics: [calls, reach, clicks],
    figures: [...known, ...vanity],
    events: [],
    channels: [],
    objectives: [],
    trials: [],
    targets: [],
  });
  return campaignsJoined(calls, series, records).map((campaign) =>
    joinedCampaign(campaign, calls, `${shift(until, 1)}-01`, records),
  );
}

describe("a campaign beside the outcome that it was meant to move", () => {
  it.each([
    [{}, "(campaign, 10 January 2026 to 20 February 2026)"],
    [{ endsOn: null }, "(campaign, since 10 January 2026)"],
    [{ kind: "service change" as const, endsOn: null }, "(service change, since 10 January 2026)"],
  ])("is told with its kind and its time: %o", (changes, told) => {
    const [joined] = joinedAfter([...steadyYear, 100], [{ ...leaflet, ...changes }]);
    expect(joined && words.verdict.purpose(joined.campaign)).toBe(
      `Right bin, right day ${told} was meant to move this.`,
    );
  });

  it("is told with what can be said of it as the figures stood", () => {
    const twoYears = [...steadyYear, ...steadyYear];
    const late = { ...leaflet, startsOn: "2027-01-10", endsOn: "2027-02-20" };
    const said = (after: Said) => {
      const [joined] = joinedAfter([...twoYears, ...after], [late]);
      return joined && words.verdict.lead(joined.verdict).sentence;
    };
    expect(said([70])).toMatch(
      /^Calls about missed bins, from January 2027: Too early to say\..* we have 1\./,
    );
    expect(said([70, 71, 70])).toMatch(
      /^Calls about missed bins, January to March 2027: \d+ fewer than expected/,
    );
    expect(
      joinedAfter([100, 101], [{ ...leaflet, startsOn: "2025-01-10" }])[0]?.verdict,
    ).toMatchObject({ effect: { verdict: "cannot say", because: "short_baseline" } });
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
    const relation = { seen: "too few", periods: 0 };
    const together = { campaign: leaflet, outcome: calls, relation };
    expect(joined?.vanity).toEqual([
      { metric: reach, newest: vanity[0], ...together },
      { metric: clicks, newest: null, ...together },
    ]);
    const { number, unit } = words.vanity;
    expect([number(vanity[0] ?? null, reach), unit(vanity[0] ?? null, reach)]).toEqual([
      "182,000",
      "people in January 2026",
    ]);
    expect([number(null, clicks), unit(null, clicks)]).toEqual([null, "clicks: no figure given"]);
  });
});
