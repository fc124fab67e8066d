import { describe, expect, it } from "vitest";
import { monthsToReview } from "#app/domain/reviews/review-months.ts";
import { metric } from "#tests/setup/series.ts";

const two = [metric(), metric({ cadence: "quarterly" })];

describe("the months to review", () => {
  it("run from the newest that has ended back to the first with a figure, none left out", () => {
    const months = monthsToReview(two, [{ period: "2025-11", given: 1, exempt: 0 }], "2026-02-01");
    expect(months.map(({ month }) => month)).toEqual(["2026-01", "2025-12", "2025-11"]);
  });

  it("ask for a quarter in the month in which it ends, and for months in each", () => {
    const given = [
      { period: "2025-11", given: 1, exempt: 0 },
      { period: "2025-12", given: 1, exempt: 0 },
      { period: "2025-Q4", given: 1, exempt: 0 },
    ];
    expect(monthsToReview(two, given, "2026-02-28")).toEqual([
      { month: "2026-01", asked: 1, given: 0 },
      { month: "2025-12", asked: 2, given: 2 },
      { month: "2025-11", asked: 1, given: 1 },
    ]);
  });

  it("ask for nothing that does not apply, nor of a metric before its first figure", () => {
    const later = metric({ since: "2026-01" });
    const said = [
      { period: "2025-12", given: 1, exempt: 0 },
      { period: "2026-01", given: 1, exempt: 1 },
    ];
    expect(monthsToReview([metric(), later, later], said, "2026-02-28")).toEqual([
      { month: "2026-01", asked: 2, given: 1 },
      { month: "2025-12", asked: 1, given: 1 },
    ]);
  });

  it("leave out the month that is not over, though it has figures", () => {
    const given = [
      { period: "2026-01", given: 1, exempt: 0 },
      { period: "2026-02", given: 1, exempt: 0 },
    ];
    expect(monthsToReview(two, given, "2026-02-28").map(({ month }) => month)).toEqual(["2026-01"]);
    expect(monthsToReview(two, given, "2026-01-31")).toEqual([]);
  });

  it("are none where no figure has been given", () => {
    expect(monthsToReview(two, [], "2026-02-28")).toEqual([]);
  });
});
