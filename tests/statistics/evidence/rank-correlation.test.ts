import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankCorrelation } from "#app/statistics/evidence/rank-correlation.ts";

/** Answers computed in R 4.2.2 (cor with method spearman) with the interval of Bonett & Wright 2000. */
const published = [
  {
    xs: [1, 2, 2, 3, 5, 5, 7],
    ys: [2, 1, 4, 4, 3, 6, 6],
    answer: { rho: 0.722222222222222, low: -0.185915083884723, high: 0.964910632602169 },
  },
  {
    xs: [1200, 300, 4500, 800, 15000, 2200, 640, 9100, 50, 3300, 7200, 410],
    ys: [12, 30, -4, 15, 9, 22, 41, 3, 5, 18, -11, 27],
    answer: { rho: -0.587412587412588, low: -0.881207184553053, high: 0.0337186589793716 },
  },
  {
    xs: [10, 40, 20, 60, 50, 30],
    ys: [1, 2, 3, 4, 5, 6],
    answer: { rho: 0.485714285714286, low: -0.58236250863885, high: 0.938688786064494 },
  },
];

describe("rank correlation", () => {
  it.each(published)("of $xs.length pairs is the published one", ({ xs, ys, answer }) => {
    const found = rankCorrelation(xs, ys);
    for (const key of ["rho", "low", "high"] as const) {
      expect(Math.abs((found?.[key] ?? Number.NaN) / answer[key] - 1)).toBeLessThan(1e-8);
    }
  });

  it("is 1 or -1 where the ranks agree or are opposite, its interval closed up", () => {
    expect(rankCorrelation([1, 2, 3, 4], [10, 20, 30, 90])).toEqual({
      n: 4,
      rho: 1,
      low: 1,
      high: 1,
    });
    expect(rankCorrelation([1, 2, 3, 4], [9, 7, 5, 3])).toEqual({
      n: 4,
      rho: -1,
      low: -1,
      high: -1,
    });
  });

  it("is none where a list does not vary, and has no interval under four pairs", () => {
    expect(rankCorrelation([1, 1, 1, 1], [1, 2, 3, 4])).toBeNull();
    expect(rankCorrelation([1, 2, 3], [1, 3, 2])).toMatchObject({ low: null, high: null });
    expect(rankCorrelation([], [])).toBeNull();
  });

  it("refuses lists of unequal length", () => {
    expect(() => rankCorrelation([1], [])).toThrow(RangeError);
  });

  it("is the same whichever comes first and whatever keeps the order", () => {
    const pairs = fc.array(fc.tuple(fc.integer(), fc.integer()), { minLength: 5, maxLength: 40 });
    fc.assert(
      fc.property(pairs, (rows) => {
        const xs = rows.map(([x]) => x);
        const ys = rows.map(([, y]) => y);
        const found = rankCorrelation(xs, ys);
        expect(rankCorrelation(ys, xs)?.rho).toEqual(found?.rho);
        expect(
          rankCorrelation(
            xs.map((x) => 3 * x + 1),
            ys,
          ),
        ).toEqual(found);
        expect(Math.abs(found?.rho ?? 0)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
