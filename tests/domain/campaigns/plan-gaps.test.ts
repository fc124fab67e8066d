import { describe, expect, it } from "vitest";
import type { Objective } from "#app/domain/campaigns/campaign.ts";
import { planGaps } from "#app/domain/campaigns/plan-gaps.ts";

const objective: Objective = {
  campaignId: 1,
  metricId: 1,
  baseline: 48,
  change: 12,
  byWhen: "2026-10-31",
  explanation: "They do not know of the form.",
  comparisonId: null,
  comparisonUntouched: 0,
  followUp: 3,
};

const whole = {
  kind: "campaign" as const,
  startsOn: "2026-05-01",
  audience: "Everyone",
  ownerId: 1,
};

const today = "2026-05-01";

describe("the plan of a campaign that has begun", () => {
  it("has no gap where all is said", () => {
    expect(planGaps(whole, 1, [objective], today)).toEqual([]);
  });

  it("has a gap for everything that is not said, in the order of its form", () => {
    expect(planGaps({ ...whole, audience: null, ownerId: null }, 0, [], today)).toEqual([
      "owner",
      "audience",
      "outcome",
      "baseline",
      "change",
      "byWhen",
      "explanation",
    ]);
  });

  it("names an outcome and yet not from what, by how much, by when and why", () => {
    expect(planGaps(whole, 1, [], today)).toEqual(["baseline", "change", "byWhen", "explanation"]);
  });
});

it("a campaign that has not begun and a change of the service have no gaps", () => {
  const empty = { ...whole, audience: null, ownerId: null };
  expect(planGaps(empty, 0, [], "2026-04-30")).toEqual([]);
  expect(planGaps({ ...empty, kind: "service change" }, 0, [], today)).toEqual([]);
});
