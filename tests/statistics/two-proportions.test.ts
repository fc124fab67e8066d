import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differenceOfProportions, wilson } from "#app/statistics/two-proportions.ts";

/** Newcombe 1998, Statistics in Medicine 17:873, table II, method 10. */
const published = [
  [[56, 70], [48, 80], 0.0524, 0.3339],
  [[9, 10], [3, 10], 0.1705, 0.809],
  [[6, 7], [2, 7], 0.0582, 0.8062],
  [[5, 56], [0, 29], -0.0381, 0.1926],
  [[0, 10], [0, 20], -0.1611, 0.2775],
  [[10, 10], [0, 20], 0.6791, 1],
  [[10, 10], [0, 10], 0.6075, 1],
] as const;

const group = ([part, whole]: readonly [number, number]) => ({ part, whole });

describe("The difference of two groups", () => {
  it.each(published)("%j less %j has the published interval", (reached, others, low, high) => {
    const found = differenceOfProportions(group(reached), group(others));
    expect([found.low, found.high].map((limit) => Number(limit.toFixed(4)))).toEqual([low, high]);
  });

  it("says how many more there were among those reached, and how many to reach for one", () => {
    const found = differenceOfProportions({ part: 120, whole: 1000 }, { part: 80, whole: 1000 });
    expect(found.difference).toBeCloseTo(0.04, 12);
    expect(found.extra).toBeCloseTo(40, 9);
    expect(found.extraLow).toBeCloseTo(1000 * found.low, 9);
    expect(found.numberNeeded?.number).toBeCloseTo(25, 9);
    expect(found.numberNeeded?.low).toBeCloseTo(1 / found.high, 9);
    expect(found.numberNeeded?.high).toBeCloseTo(1 / found.low, 9);
  });

  it("gives no number needed where the interval spans none", () => {
    const found = differenceOfProportions({ part: 10, whole: 100 }, { part: 9, whole: 100 });
    expect(found.numberNeeded).toBeNull();
  });

  it("changes its sign when the groups are exchanged, and never leaves −1 to 1", () => {
    const anyGroup = fc
      .tuple(fc.integer({ min: 1, max: 500 }), fc.nat(500))
      .map(([whole, part]) => ({ whole, part: Math.min(part, whole) }));
    fc.assert(
      fc.property(anyGroup, anyGroup, (one, other) => {
        const [there, back] = [
          differenceOfProportions(one, other),
          differenceOfProportions(other, one),
        ];
        expect(there.low + back.high).toBeCloseTo(0, 12);
        expect(there.low).toBeLessThanOrEqual(there.difference);
        expect(there.high).toBeGreaterThanOrEqual(there.difference);
        expect(Math.max(-there.low, there.high)).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  it("is refused for what is not a part of a group", () => {
    const good = { part: 1, whole: 2 };
    for (const bad of [
      { part: 0, whole: 0 },
      { part: 3, whole: 2 },
      { part: -1, whole: 2 },
      { part: 0.5, whole: 2 },
    ])
      expect(() => differenceOfProportions(bad, good)).toThrow(RangeError);
  });
});

it("Wilson's interval is the published one, and ends at none and at all", () => {
  const { low, high } = wilson({ part: 81, whole: 263 });
  expect([low, high].map((limit) => limit.toFixed(4))).toEqual(["0.2553", "0.3662"]);
  expect(wilson({ part: 0, whole: 20 }).low).toBe(0);
  expect(wilson({ part: 20, whole: 20 }).high).toBe(1);
});
