import { describe, expect, it } from "vitest";
import { relationOf } from "#app/domain/metrics/relation.ts";
import { figures } from "#tests/setup/series.ts";

const wobble = [3, 9, 1, 7, 2, 8, 4, 6, 0, 9, 5, 1, 8, 3, 7];

describe("a vanity metric and its outcome", () => {
  it("rose and fell together where each change of one is a change of the other", () => {
    const likes = figures("2025-01", wobble);
    const uptake = figures(
      "2025-01",
      wobble.map((value) => 100 + 5 * value),
    );
    expect(relationOf(likes, uptake)).toEqual({ seen: "together", periods: 14 });
  });

  it("moved opposite ways where each change of one is the contrary of the other", () => {
    const likes = figures("2025-01", wobble);
    const uptake = figures(
      "2025-01",
      wobble.map((value) => 100 - value),
    );
    expect(relationOf(likes, uptake).seen).toBe("opposite");
  });

  it("have no relation because both grow with the years", () => {
    const growing = (noise: number[]) =>
      figures(
        "2025-01",
        noise.map((n, place) => 10 * place + n),
      );
    const other = [5, 2, 8, 1, 9, 9, 0, 4, 3, 7, 2, 6, 6, 1, 8];
    expect(relationOf(growing(wobble), growing(other))).toEqual({ seen: "none", periods: 14 });
  });

  it("are said to be too few under ten changes", () => {
    const few = figures("2025-01", wobble.slice(0, 10));
    expect(relationOf(few, few)).toEqual({ seen: "too few", periods: 9 });
    expect(relationOf([], few)).toEqual({ seen: "too few", periods: 0 });
  });

  it("are compared only where both have a number for the month and for the one before", () => {
    const gaps = figures(
      "2025-01",
      wobble.map((value, place) => (place % 2 === 0 ? value : null)),
    );
    expect(relationOf(gaps, figures("2025-01", wobble))).toEqual({ seen: "too few", periods: 0 });
  });
});
