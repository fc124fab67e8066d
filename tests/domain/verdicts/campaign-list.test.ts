import { describe, expect, it } from "vitest";
import type { Campaign } from "#app/domain/campaigns/campaign.ts";
import { stateOf } from "#app/domain/campaigns/campaign-state.ts";
import { costOf } from "#app/domain/campaigns/cost.ts";
import { type CampaignSearch, campaignListOf } from "#app/domain/verdicts/campaign-list.ts";
import { costInWords } from "#app/words/en/numbers.ts";
import { words } from "#app/words/words.ts";
import { figures, metric, steadyYear } from "#tests/setup/series.ts";

const calls = metric();
const loans = metric({ id: 2, slug: "loans", name: "Library loans", priority: 5 });
const likes = metric({ id: 3, slug: "likes", name: "Likes", stage: "output", unit: "likes" });

const campaign = (changes: Partial<Campaign>): Campaign => ({
  id: 1,
  slug: "right-bin",
  name: "Right bin, right day",
  kind: "campaign",
  startsOn: "2026-01-10",
  endsOn: "2026-02-20",
  summary: "",
  purpose: "changing behaviours",
  policyAim: null,
  audience: "Every household",
  ownerId: null,
  ...changes,
});

const bins = campaign({});
const map = campaign({
  id: 2,
  slug: "map",
  name: "Our map",
  kind: "service change",
  startsOn: "2026-03-01",
  endsOn: null,
  purpose: null,
  audience: null,
});
const news = campaign({
  id: 3,
  slug: "news",
  name: "Áine's news",
  startsOn: "2027-01-01",
  endsOn: "2027-12-31",
});

const today = "2026-05-06";
const channel = (campaignId: number, kind: "print" | "web", spend: number, hours = 0) => ({
  id: spend,
  campaignId,
  kind,
  name: kind,
  spend,
  hours,
});

const records = {
  metrics: [calls, loans, likes],
  figures: [...figures("2025-05", steadyYear, 1), ...figures("2026-02", [40], 2)],
  events: [],
  campaigns: [bins, map, news],
  campaignMetrics: [
    { campaignId: 1, metricId: 2, relation: "meant to move" as const },
    { campaignId: 1, metricId: 1, relation: "meant to move" as const },
    { campaignId: 1, metricId: 3, relation: "vanity beside" as const },
    { campaignId: 2, metricId: 2, relation: "meant to move" as const },
  ],
  channels: [channel(1, "print", 0.1), channel(1, "print", 0.2, 1), channel(2, "web", 90)],
  objectives: [],
  trials: [],
  targets: [],
};

const anything: CampaignSearch = {
  search: "",
  kind: null,
  purpose: null,
  channel: null,
  when: null,
  outcome: null,
  verdict: null,
  sort: "newest",
};

const list = (search: Partial<CampaignSearch> = {}) =>
  campaignListOf({ ...anything, ...search }, today, records);

describe("the list of campaigns", () => {
  it.each([
    [{}, ["news", "map", "right-bin"]],
    [{ search: "MAP" }, ["map"]],
    [{ search: "households bins" }, []],
    [{ search: "household bins" }, ["right-bin"]],
    [{ search: "likes" }, ["right-bin"]],
    [{ search: "aine" }, ["news"]],
    [{ kind: "service change" }, ["map"]],
    [{ purpose: "changing behaviours" }, ["news", "right-bin"]],
    [{ channel: "print" }, ["right-bin"]],
    [{ when: "running" }, ["map"]],
    [{ when: "over" }, ["right-bin"]],
    [{ when: "planned" }, ["news"]],
    [{ outcome: "none" }, ["news"]],
    [{ outcome: "named" }, ["map", "right-bin"]],
    [{ outcome: "named", when: "planned" }, []],
    [{ verdict: "no outcome" }, ["news"]],
    [{ verdict: "cannot say" }, ["map", "right-bin"]],
    [{ verdict: "too early" }, []],
    [{ sort: "oldest" }, ["right-bin", "map", "news"]],
    [{ sort: "ending" }, ["news", "map", "right-bin"]],
    [{ sort: "cost" }, ["map", "right-bin", "news"]],
    [{ sort: "name" }, ["news", "map", "right-bin"]],
  ] as [Partial<CampaignSearch>, string[]][])("searched by %o", (search, slugs) => {
    expect(list(search).map((entry) => entry.campaign.slug)).toEqual(slugs);
  });

  it("says of the outcome that matters most what it says now, and when", () => {
    const [, , entry] = list();
    expect(entry?.outcome).toMatchObject({
      metric: { slug: "missed-bin-calls" },
      finding: { kind: "usual" },
      period: "2026-04",
    });
    expect(entry?.channels).toEqual(["print"]);
    expect(entry?.cost).toEqual({ spend: 0.3, hours: 1 });
  });

  it("shows a series that stopped as it is, and no outcome as none", () => {
    const [news, map] = list();
    expect(news?.outcome).toBeNull();
    expect(map?.outcome).toMatchObject({
      metric: { name: "Library loans" },
      period: "2026-04",
      finding: { kind: "no number", amount: null },
    });
  });
});

describe("where a campaign stands", () => {
  it.each([
    ["2026-01-09", "planned"],
    ["2026-01-10", "running"],
    ["2026-02-20", "running"],
    ["2026-02-21", "over"],
  ])("on %s is %s", (day, state) => {
    expect(stateOf(bins, day)).toBe(state);
  });

  it("is said with its dates", () => {
    expect(words.campaign.dates(bins, today)).toBe("10 January to 20 February 2026");
    expect(words.campaign.dates(map, today)).toBe("since 1 March 2026");
    expect(words.campaign.dates(map, "2026-02-01")).toBe("from 1 March 2026");
    expect(words.campaign.dates({ startsOn: "2025-12-30", endsOn: "2026-01-02" }, today)).toBe(
      "30 December 2025 to 2 January 2026",
    );
    expect(words.campaign.dates({ startsOn: today, endsOn: today }, today)).toBe("6 May 2026");
  });
});

it("a cost is in pounds and hours, to the penny", () => {
  expect(costInWords(costOf(records.channels))).toBe("£90.30 and 1 hour");
  expect(costInWords({ spend: 18_400, hours: 210.25 })).toBe("£18,400 and 210.25 hours");
});
