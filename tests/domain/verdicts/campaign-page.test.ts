import { describe, expect, it } from "vitest";
import type { CampaignRecords } from "#app/domain/verdicts/campaign-page.ts";
import { campaignPageOf } from "#app/domain/verdicts/campaign-page.ts";
import { words } from "#app/words/words.ts";
import { figures, metric, steadyYear } from "#tests/setup/series.ts";

const calls = metric({ stage: "impact" });
const forms = metric({ id: 2, slug: "forms", name: "Forms sent", unit: "forms", priority: 9 });
const likes = metric({ id: 3, slug: "likes", name: "Likes", stage: "output", unit: "likes" });
const recall = metric({ id: 4, slug: "recall", name: "Recall", stage: "outtake", unit: "people" });

const plain: CampaignRecords = {
  campaign: {
    id: 1,
    slug: "right-bin",
    name: "Right bin, right day",
    kind: "campaign",
    startsOn: "2026-05-10",
    endsOn: null,
    summary: "",
    purpose: null,
    policyAim: null,
    audience: null,
    ownerId: null,
    ownerName: null,
  },
  metrics: [calls, forms, likes, recall],
  figures: [],
  events: [],
  campaigns: [],
  campaignMetrics: [],
  channels: [],
  objectives: [],
  trials: [],
  targets: [],
  activities: [],
};

const today = "2026-09-10";
const pageOf = (changes: Partial<CampaignRecords>) => {
  const campaigns = [plain.campaign];
  return campaignPageOf({ ...plain, campaigns, ...changes }, today);
};

const meant = (metricId: number) => ({
  campaignId: 1,
  metricId,
  relation: "meant to move" as const,
});
const beside = (metricId: number) => ({
  campaignId: 1,
  metricId,
  relation: "vanity beside" as const,
});

const gapsIn = (page: ReturnType<typeof campaignPageOf>) =>
  page.chain.filter(({ parts }) => parts.length === 0).map(({ stage }) => stage);

describe("a campaign of which nothing is known", () => {
  it("says plainly that no outcome was named, and shows every gap in its chain", () => {
    const page = pageOf({});
    expect(words.verdict.noOutcome(page.cost.spend)).toContain("No outcome was named");
    expect(page.outcomes).toEqual([]);
    expect(gapsIn(page)).toEqual(["input", "activity", "output", "outtake", "outcome", "impact"]);
  });
});

describe("a campaign with all that belongs to it", () => {
  const page = pageOf({
    figures: [
      ...figures("2025-05", [...steadyYear, 30, 31, 29], 1),
      ...figures("2026-06", [12_400], 3),
      ...figures("2026-06", [40], 2),
    ],
    campaignMetrics: [meant(1), meant(2), beside(3), beside(4)],
    channels: [
      { id: 5, campaignId: 1, kind: "print", name: "Leaflet", spend: 1200, hours: 3 },
      { id: 6, campaignId: 9, kind: "web", name: "Another's", spend: 5, hours: 5 },
    ],
    activities: [
      { id: 1, campaignId: 1, day: "2026-05-10", channelId: 5, name: "Leaflets out" },
      { id: 2, campaignId: 1, day: "2026-06-01", channelId: null, name: "Stall" },
    ],
    objectives: [
      {
        campaignId: 1,
        metricId: 2,
        baseline: 10,
        change: 40,
        byWhen: "2026-12-31",
        explanation: "They do not know of it.",
        comparisonId: 1,
        comparisonUntouched: 0,
        followUp: 3,
      },
    ],
  });

  it("puts the outcome that has an objective before one that matters more", () => {
    expect(page.outcomes.map(({ metric }) => metric.slug)).toEqual(["forms", "missed-bin-calls"]);
    const [forms, calls] = page.outcomes;
    expect(forms?.objective).toMatchObject({ baseline: 10, change: 40, byWhen: "2026-12-31" });
    expect(forms?.standing).toEqual({
      value: 40,
      period: "2026-06",
      goal: 50,
      byWhen: "2026-12-31",
      short: 10,
    });
    expect(forms?.comparison?.slug).toBe("missed-bin-calls");
    expect([calls?.objective, calls?.standing, calls?.comparison]).toEqual([null, null, null]);
  });

  it("has a verdict on each outcome, in no more words than its figures carry", () => {
    const [sent, rung] = page.outcomes.map(({ verdict }) => verdict && words.verdict.said(verdict));
    expect(sent?.headline).toBe("Forms sent: we cannot say");
    expect(sent?.sentence).toContain("We have 0 months before the campaign; we need 12");
    expect(rung?.headline).toBe("Calls about missed bins: possibly fewer than expected");
    expect(rung?.strength).toBe(
      "Strength C, to be treated with caution: we have only 12 months before the campaign.",
    );
  });

  it("draws what was expected where the figures let it be said, and what is usual elsewhere", () => {
    const [sent, rung] = page.outcomes.map(({ chart }) => chart.points);
    expect(sent?.some(({ expected }) => expected)).toBe(false);
    expect(rung?.at(-1)?.expected?.likely).toMatchObject({ low: expect.any(Number) });
    expect(rung?.every(({ lower, signal }) => lower === null && signal === null)).toBe(true);
  });

  it("marks its own time in the chart of each outcome", () => {
    for (const { chart } of page.outcomes) {
      expect(chart.marks.map(({ name }) => name)).toEqual(["Right bin, right day"]);
    }
  });

  it("has a chain of its own money, diary and metrics, with the gaps left", () => {
    expect(
      page.chain.map(({ stage, parts }) => [
        stage,
        ...parts.map(words.chain.part).map(({ number, text }) => `${number} ${text}`),
      ]),
    ).toEqual([
      ["input", "£1,200 and 3 hours in 1 channel"],
      ["activity", "2 activities 10 May to 1 June 2026"],
      ["output", "12,400 likes in June 2026"],
      ["outtake", "null people: no figure given"],
      ["outcome", "null Forms sent: no figure yet"],
      ["impact", "29 Calls about missed bins"],
    ]);
  });

  it("has each vanity number beside its first outcome", () => {
    expect(page.vanity.map(({ outcome }) => outcome?.slug)).toEqual(["forms", "forms"]);
  });
});

describe("the time of a campaign", () => {
  const outcomeOf = (startsOn: string) =>
    pageOf({
      campaign: { ...plain.campaign, startsOn },
      figures: figures("2025-05", [...steadyYear, 30, 31, 29], 1),
      campaignMetrics: [meant(1)],
    }).outcomes[0];

  it("has no verdict while it has not begun", () => {
    expect(outcomeOf("2026-09-11")?.verdict).toBeNull();
    expect(outcomeOf("2026-09-10")?.verdict?.effect.verdict).toBe("too early");
  });

  it("is followed by some in which it may still show, once it has an end", () => {
    const { outcomes } = pageOf({
      campaign: { ...plain.campaign, endsOn: "2026-05-30" },
      figures: figures("2025-05", [...steadyYear, 30, 31, 29], 1),
      campaignMetrics: [meant(1)],
    });
    expect(outcomes[0]?.chart.marks.at(-1)).toEqual({
      kind: "follow-up",
      name: "Right bin, right day",
      from: "2026-05-31",
      to: "2026-08-31",
    });
  });

  it("is shown long after it was over", () => {
    const page = pageOf({
      campaign: { ...plain.campaign, startsOn: "2025-05-02", endsOn: "2025-05-30" },
      figures: figures("2025-05", [...steadyYear, ...steadyYear], 1),
      campaignMetrics: [meant(1)],
    });
    expect(page.outcomes[0]?.chart.marks.map(({ kind }) => kind)).toEqual([
      "campaign",
      "follow-up",
    ]);
  });
});
