import { describe, expect, it } from "vitest";
import {
  type DecisionTold,
  decisionsInReview,
  dueMonths,
  isOverdue,
} from "#app/domain/reviews/decision.ts";

const decision = (id: number, month: string, said: Partial<DecisionTold> = {}): DecisionTold => ({
  id,
  month,
  campaignId: null,
  kind: "stop",
  text: `Decision ${id}`,
  ownerId: 1,
  dueMonth: "2026-09",
  madeById: 1,
  madeAt: "2026-09-01T08:00:00.000Z",
  campaignSlug: null,
  campaignName: null,
  ownerName: "Olive",
  outcomeId: null,
  state: null,
  note: null,
  saidBy: null,
  saidAt: null,
  ...said,
});

const done = { outcomeId: 1, state: "done" as const };
const ids = (decisions: readonly DecisionTold[]) => decisions.map(({ id }) => id);

describe("the decisions that a review opens with", () => {
  it("are those of the review before, and older ones that are not done, the newest first", () => {
    const all = [
      decision(1, "2026-06", done),
      decision(2, "2026-07"),
      decision(3, "2026-07", { outcomeId: 2, state: "not done" }),
      decision(4, "2026-08", { outcomeId: 3, state: "under way" }),
      decision(5, "2026-09", done),
      decision(6, "2026-10"),
    ];
    const { before, own, since } = decisionsInReview("2026-10", all, null);
    expect(ids(before)).toEqual([5, 4, 2, 3]);
    expect(ids(own)).toEqual([6]);
    expect(since).toEqual({ decided: [], said: [] });
  });

  it("are told of once more when they have been done since the review before was published", () => {
    const heardOn = (saidAt: string) => decision(1, "2026-07", { ...done, saidAt });
    const before = "2026-10-08T09:00:00.000Z";
    const review = (one: DecisionTold, published?: string) =>
      ids(decisionsInReview("2026-10", [one], null, published).before);
    expect(review(heardOn("2026-11-02T10:00:00.000Z"), before)).toEqual([1]);
    expect(review(heardOn("2026-10-07T10:00:00.000Z"), before)).toEqual([]);
    expect(review(heardOn("2026-11-02T10:00:00.000Z"))).toEqual([]);
  });

  it("stay on a published one as they were, with what came later apart", () => {
    const known = [decision(1, "2026-09"), decision(2, "2026-10")];
    const now = [decision(1, "2026-09", done), decision(2, "2026-10"), decision(3, "2026-10")];
    const { before, own, since } = decisionsInReview("2026-10", now, known);
    expect(before).toEqual([known[0]]);
    expect(own).toEqual([known[1]]);
    expect(ids(since.decided)).toEqual([3]);
    expect(ids(since.said)).toEqual([1]);
  });
});

describe("a decision", () => {
  it("is late once its month is over, unless it is done", () => {
    expect(isOverdue(decision(1, "2026-08"), "2026-09-30")).toBe(false);
    expect(isOverdue(decision(1, "2026-08"), "2026-10-01")).toBe(true);
    expect(isOverdue(decision(1, "2026-08", done), "2026-10-01")).toBe(false);
  });

  it("may be due within a year", () => {
    expect(dueMonths("2026-11-05").at(0)).toBe("2026-11");
    expect(dueMonths("2026-11-05").at(-1)).toBe("2027-11");
  });
});
