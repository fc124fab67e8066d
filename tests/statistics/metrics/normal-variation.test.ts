import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type NormalVariation,
  normalVariation,
  type Signal,
} from "#app/statistics/metrics/normal-variation.ts";
import { publishedVariation } from "#tests/published/expected-spc.ts";

/** Twelve points with the mean 10 and the average moving range 2: limits 4.68 and 15.32, near limits 6.453 and 13.547. */
const steady = [9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11];

const signalsAfterSteady = (...later: (number | null)[]): (Signal | null)[] =>
  normalVariation([...steady, ...later], { fixAfter: 12 }).signal.slice(12);

const upperOf = (values: (number | null)[]) => normalVariation(values).upper[0];

/** Within 1e-8 of its own size, or of 1 where it is smaller. */
const near = (actual: number | null | undefined, expected: number) =>
  expect(Math.abs((actual ?? Number.NaN) - expected)).toBeLessThan(
    1e-8 * Math.max(1, Math.abs(expected)),
  );

describe("Published answers", () => {
  it.each(publishedVariation)("$name", ({ values, limits, signals, ...options }) => {
    const variation = normalVariation(values, options);
    const starts = [0, ...(options.rebaseAt ?? [])];
    values.forEach((_, place) => {
      const { mean, lower, upper } = limits[starts.findLastIndex((start) => start <= place)] ?? {
        mean: Number.NaN,
        lower: Number.NaN,
        upper: Number.NaN,
      };
      near(variation.mean[place], mean);
      near(variation.lower[place], lower);
      near(variation.upper[place], upper);
      near(variation.nearLower[place], mean - (2 * (mean - lower)) / 3);
      near(variation.nearUpper[place], mean + (2 * (upper - mean)) / 3);
    });
    const expected = values.map(
      (_, place) =>
        (Object.keys(signals) as Signal[]).find((signal) => signals[signal]?.includes(place)) ??
        null,
    );
    expect(variation.signal).toEqual(expected);
  });
});

describe("Limits", () => {
  it("stand 2.66 average moving ranges from the mean, the near ones two thirds of that", () => {
    const variation = normalVariation(steady);
    near(variation.mean[0], 10);
    near(variation.lower[0], 4.68);
    near(variation.upper[0], 15.32);
    near(variation.nearLower[0], 10 - 5.32 * (2 / 3));
    near(variation.nearUpper[0], 10 + 5.32 * (2 / 3));
  });

  const walk = (...ranges: number[]) => {
    let last = 0;
    return ranges.map((range, place) => {
      last += place % 2 === 0 ? range : -range;
      return last;
    });
  };
  const nine = [748, 748, 748, 748, 748, 748, 748, 748, 749];
  const widthOf = (values: number[]) => {
    const { mean, upper } = normalVariation(values);
    return (upper[0] ?? Number.NaN) - (mean[0] ?? Number.NaN);
  };

  it("leave out a moving range of 3.267 times the average", () => {
    near(widthOf([0, ...walk(...nine, 3267)]), (2.66 * 6733) / 9);
  });

  it("keep a moving range just under 3.267 times the average", () => {
    near(widthOf([0, ...walk(...nine, 3266)]), (2.66 * 9999) / 10);
  });

  it("leave out far moving ranges once, not again and again", () => {
    const ranges = [...Array(20).fill(1), 8, 100];
    near(widthOf([0, ...walk(...ranges)]), (2.66 * 28) / 21);
  });

  it("rest on the points before the fix alone", () => {
    const variation = normalVariation([...steady, 500, 900, 100], { fixAfter: 12 });
    expect(new Set(variation.upper).size).toBe(1);
    near(variation.upper[14], 15.32);
  });

  it("begin anew at a rebase, with no moving range across it", () => {
    const variation = normalVariation([...steady, ...steady.map((value) => value + 100)], {
      rebaseAt: [12],
    });
    near(variation.upper[11], 15.32);
    near(variation.upper[12], 115.32);
    expect(variation.signal.every((signal) => signal === null)).toBe(true);
  });

  it("are fixed within each phase when both are asked for", () => {
    const later = [...steady.map((value) => value + 100), 300, 200, 100];
    const variation = normalVariation([...steady, 0, ...later], { fixAfter: 12, rebaseAt: [13] });
    near(variation.upper[12], 15.32);
    near(variation.upper[27], 115.32);
  });

  it("are the mean where nothing varies, and what differs later is outside them", () => {
    const variation = normalVariation([0.1, 0.1, 0.1, 0.1, 0.2], { fixAfter: 4 });
    expect(variation.lower[0]).toBe(0.1);
    expect(variation.upper[0]).toBe(0.1);
    expect(variation.signal).toEqual([null, null, null, null, "outside limits"]);
  });

  it("are given from two points, a mean from one, nothing from none", () => {
    near(upperOf([1, 2]), 1.5 + 2.66);
    const one = normalVariation([7, null]);
    expect([one.mean, one.lower, one.signal]).toEqual([
      [7, 7],
      [null, null],
      [null, null],
    ]);
    expect(normalVariation([null]).mean).toEqual([null]);
    expect(normalVariation([]).signal).toEqual([]);
  });

  it("may lie below zero", () => {
    expect(normalVariation([0, 5, 0, 5]).lower[0]).toBeLessThan(0);
  });
});

describe("Signals", () => {
  it("finds a point outside the limits, and none a hair inside", () => {
    expect(signalsAfterSteady(15.33, 4.67, 15.31, 4.69)).toEqual([
      "outside limits",
      "outside limits",
      null,
      null,
    ]);
  });

  it("finds seven rising or falling, not six", () => {
    const seven = [8.2, 8.8, 9.4, 10.2, 10.8, 11.4, 12];
    expect(signalsAfterSteady(12, ...seven, 8)).toEqual([null, ...Array(7).fill("trend"), null]);
    expect(signalsAfterSteady(8, ...seven.toReversed(), 12)).toEqual([
      null,
      ...Array(7).fill("trend"),
      null,
    ]);
    expect(signalsAfterSteady(12, ...seven.slice(1), 8)).toEqual(Array(8).fill(null));
  });

  it("breaks a trend where two neighbours are equal", () => {
    expect(signalsAfterSteady(8.2, 8.8, 9.4, 9.4, 10.2, 10.8, 11.4, 8)).toEqual(
      Array(8).fill(null),
    );
  });

  it("marks the two of three that lie beyond the near limit, not the third", () => {
    expect(signalsAfterSteady(14, 11, 14, 9)).toEqual(["two of three", null, "two of three", null]);
    expect(signalsAfterSteady(6, 6, 9, 11)).toEqual(["two of three", "two of three", null, null]);
  });

  it("needs two beyond the near limit, and all three on one side of the mean", () => {
    expect(signalsAfterSteady(13.54, 14, 11, 9)).toEqual([null, null, null, null]);
    expect(signalsAfterSteady(14, 9, 14, 9)).toEqual([null, null, null, null]);
    expect(signalsAfterSteady(14, 10, 14, 9)).toEqual([null, null, null, null]);
    expect(signalsAfterSteady(14, 6, 9, 11)).toEqual([null, null, null, null]);
  });

  it("does not count a point outside the limits as one of the two", () => {
    expect(signalsAfterSteady(20, 14, 11, 9)).toEqual(["outside limits", null, null, null]);
  });

  it("finds seven on one side of the mean, not six", () => {
    const above = [11, 12, 11, 12, 11, 12, 11];
    expect(signalsAfterSteady(9, ...above, 9)).toEqual([null, ...Array(7).fill("shift"), null]);
    expect(signalsAfterSteady(9, ...above.slice(1), 9)).toEqual(Array(8).fill(null));
  });

  it("breaks a run at a point on the mean", () => {
    expect(signalsAfterSteady(9, 11, 12, 11, 10, 12, 11, 12, 9)).toEqual(Array(9).fill(null));
  });

  it("gives a point the first of its signals, in the order of the rules", () => {
    expect(signalsAfterSteady(9, 10.5, 11, 11.5, 12, 12.5, 13, 14, 14.5, 16)).toEqual([
      ...Array(9).fill("trend"),
      "outside limits",
    ]);
    expect(signalsAfterSteady(9, 11, 12, 11, 12, 11, 14, 14)).toEqual([
      null,
      ...Array(5).fill("shift"),
      "two of three",
      "two of three",
    ]);
  });

  it("does not run a trend or a shift across a rebase", () => {
    const values = [...steady, 11, 12, 11, 12, 11, 12, 11, 12];
    expect(normalVariation(values, { fixAfter: 12 }).signal.at(-1)).toBe("shift");
    const rebased = normalVariation(values, { fixAfter: 12, rebaseAt: [16] });
    expect(rebased.signal.every((signal) => signal === null)).toBe(true);
  });
});

describe("Gaps", () => {
  it("keep their place, carry the limits and no signal", () => {
    const variation = normalVariation([...steady, null, 20], { fixAfter: 12 });
    near(variation.upper[12], 15.32);
    expect(variation.signal.slice(12)).toEqual([null, "outside limits"]);
  });

  it("do not count towards the fix", () => {
    near(normalVariation([null, null, ...steady, 90], { fixAfter: 12 }).upper[0], 15.32);
  });

  it("change nothing else, wherever they lie", () => {
    fc.assert(
      fc.property(series, fc.array(fc.nat(40), { maxLength: 10 }), (values, gaps) => {
        const gapped: (number | null)[] = [...values];
        for (const gap of gaps) gapped.splice(gap, 0, null);
        const points = normalVariation(gapped);
        const observed = (list: (number | Signal | null)[]) =>
          list.filter((_, place) => gapped[place] !== null);
        const whole = normalVariation(values);
        expect(observed(points.upper)).toEqual(whole.upper);
        expect(observed(points.signal)).toEqual(whole.signal);
      }),
    );
  });
});

const series = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 40 });
const options = fc.record({
  fixAfter: fc.option(fc.integer({ min: 2, max: 20 }), { nil: undefined }),
  screen: fc.boolean(),
});
const limitsOf = ({ mean, lower, upper, nearLower, nearUpper }: NormalVariation) => ({
  mean,
  lower,
  upper,
  nearLower,
  nearUpper,
});
const mapped = (limits: ReturnType<typeof limitsOf>, change: (value: number) => number) =>
  Object.fromEntries(
    Object.entries(limits).map(([line, values]) => [
      line,
      values.map((value) => (value === null ? null : change(value))),
    ]),
  );

describe("Any series", () => {
  it("scaled, has its limits scaled and its signals unchanged", () => {
    fc.assert(
      fc.property(series, options, fc.constantFrom(0.25, 2, 1024), (values, chosen, factor) => {
        const before = normalVariation(values, chosen);
        const after = normalVariation(
          values.map((value) => factor * value),
          chosen,
        );
        expect(limitsOf(after)).toEqual(mapped(limitsOf(before), (value) => factor * value));
        expect(after.signal).toEqual(before.signal);
      }),
    );
  });

  it("turned upside down, has its limits exchanged and its signals unchanged", () => {
    fc.assert(
      fc.property(series, options, (values, chosen) => {
        const { mean, lower, upper, nearLower, nearUpper, signal } = normalVariation(
          values,
          chosen,
        );
        const after = normalVariation(
          values.map((value) => 0 - value),
          chosen,
        );
        const exchanged = {
          mean,
          lower: upper,
          upper: lower,
          nearLower: nearUpper,
          nearUpper: nearLower,
        };
        expect(limitsOf(after)).toEqual(mapped(exchanged, (value) => 0 - value));
        expect(after.signal).toEqual(signal);
      }),
    );
  });

  it("shifted, has its limits shifted and its signals unchanged", () => {
    fc.assert(
      fc.property(series, options, fc.integer({ min: -5000, max: 5000 }), (values, chosen, by) => {
        const before = normalVariation(values, chosen);
        const after = normalVariation(
          values.map((value) => value + by),
          chosen,
        );
        after.upper.forEach((upper, place) => {
          near(upper, (before.upper[place] ?? Number.NaN) + by);
        });
        fc.pre(!values.some((value, place) => isOnALimit(value, before, place)));
        expect(after.signal).toEqual(before.signal);
      }),
    );
  });

  it("has its limits in order, evenly about the mean", () => {
    fc.assert(
      fc.property(series, options, (values, chosen) => {
        const { mean, lower, upper, nearLower, nearUpper } = normalVariation(values, chosen);
        const ordered = [lower, nearLower, mean, nearUpper, upper].map((line) => line[0] ?? 0);
        expect(ordered).toEqual(ordered.toSorted((one, other) => one - other));
        near((ordered[0] ?? 0) + (ordered[4] ?? 0), 2 * (ordered[2] ?? 0));
      }),
    );
  });
});

function isOnALimit(value: number, variation: NormalVariation, place: number): boolean {
  return Object.values(limitsOf(variation)).some(
    (line) => Math.abs((line[place] ?? 0) - value) < 1e-6 && line[place] !== value,
  );
}

describe("Refuses", () => {
  it.each([[Number.NaN], [Number.POSITIVE_INFINITY]])("a value of %s", (value) => {
    expect(() => normalVariation([1, value])).toThrow(RangeError);
  });

  it("to fix after fewer than two points or between two", () => {
    expect(() => normalVariation([1, 2], { fixAfter: 1 })).toThrow(RangeError);
    expect(() => normalVariation([1, 2, 3], { fixAfter: 2.5 })).toThrow(RangeError);
  });

  it("to rebase outside the series", () => {
    expect(() => normalVariation([1, 2], { rebaseAt: [2] })).toThrow(RangeError);
    expect(() => normalVariation([1, 2], { rebaseAt: [-1] })).toThrow(RangeError);
  });
});
