import { describe, expect, it } from "vitest";
import { cannotTell } from "#app/domain/cannot-tell.ts";
import { figures, leaflet, metric, steadyYear } from "#tests/setup/series.ts";

function because(
  said: Parameters<typeof figures>[1],
  until: string,
  changes: Partial<typeof outcome> = {},
  first = "2025-01",
) {
  const shown = { ...outcome, ...changes };
  return cannotTell(leaflet, [{ metric: shown, figures: figures(first, said) }], 0, until)?.because;
}

const outcome = metric();

describe("what cannot be told", () => {
  it("is everything of a campaign that named no outcome, and what it cost", () => {
    expect(cannotTell(leaflet, [], 18_400, "2026-06")?.because).toBe(
      "No outcome was named, so nothing can be said of what it changed. £18,400 was spent.",
    );
  });

  it("is what has fewer than 12 months before it", () => {
    expect(because([...steadyYear.slice(4), 1, 2, 3, 4], "2026-04", {}, "2025-05")).toBe(
      "We cannot say whether it moved calls about missed bins. We have 8 months before it; we need 12, or 24 without a comparison.",
    );
  });

  it("is what has fewer than 3 months after its start", () => {
    expect(because([...steadyYear, 90], "2026-01")).toBe(
      "Too early to say. We need at least 3 months after the start; we have 1.",
    );
    expect(because([...steadyYear, 90, null], "2026-02")).toContain("Too early to say.");
  });

  it("is what stopped being given", () => {
    expect(because([...steadyYear, 90, 91], "2026-06")).toBe(
      "We cannot say: the figures for calls about missed bins stop in February 2026.",
    );
  });

  it("is nothing once there is enough on both sides", () => {
    expect(because([...steadyYear, 90, 91, 92], "2026-03")).toBeUndefined();
  });

  it("counts the quarters of a quarterly outcome, and does not call them stopped between two", () => {
    const quarterly = { cadence: "quarterly" as const };
    const twelve = Array(12).fill(50);
    expect(because([...twelve, 51, 52], "2026-08", quarterly, "2023-Q1")).toBe(
      "Too early to say. We need at least 3 quarters after the start; we have 2.",
    );
    expect(because([...twelve, 51, 52, 53], "2026-09", quarterly, "2023-Q1")).toBeUndefined();
    expect(because([...twelve.slice(1), 51], "2026-03", quarterly, "2023-Q2")).toContain(
      "We have 11 quarters before it",
    );
  });
});
