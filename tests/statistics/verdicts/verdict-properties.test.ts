import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Family, harmonicsFor, type Series } from "#app/statistics/observation.ts";
import { interruptedTimeSeries } from "#app/statistics/verdicts/interrupted-time-series.ts";
import { placeboRuns } from "#app/statistics/verdicts/placebo.ts";
import { smallestChangeOver } from "#app/statistics/verdicts/planned-window.ts";
import { type Verdict, verdictOf } from "#app/statistics/verdicts/verdict.ts";
import { windowOf } from "#app/statistics/verdicts/window.ts";
import { monthly } from "#tests/setup/observations.ts";

const gapped = <T>(number: fc.Arbitrary<T>) => fc.option(number, { nil: null, freq: 6 });

/** Series of up to 120 months with gaps, runs of zeros, constants, tiny and huge numbers, and a start somewhere in them. */
const anySeries = fc
  .record({
    family: fc.constantFrom<Family>("poisson", "binomial", "gaussian", "two counts"),
    rows: fc.array(
      gapped(
        fc.record({
          outcome: fc.oneof(
            { weight: 3, arbitrary: fc.nat(200) },
            { weight: 2, arbitrary: fc.constant(0) },
            { weight: 1, arbitrary: fc.constant(7) },
            { weight: 1, arbitrary: fc.nat(10 ** 9) },
          ),
          more: fc.oneof(fc.nat(300), fc.constant(0)),
        }),
      ),
      { minLength: 1, maxLength: 120 },
    ),
    flat: fc.boolean(),
    start: fc.integer({ min: 1, max: 122 }),
  })
  .map(({ family, rows, flat, start }) => {
    const outcomes = rows.map((row) => row && (flat ? Math.min(row.outcome, 3) : row.outcome));
    const size = rows.map((row, place) => {
      if (family === "binomial") return Math.max(1, (outcomes[place] ?? 0) + (row?.more ?? 0));
      return family === "poisson" ? 1 + (row?.more ?? 0) : (row?.more ?? 0);
    });
    const compared = family === "two counts";
    return { series: monthly(family, "2010-03", outcomes, { size, compared }), start };
  });

const judged = (series: Series, start: number): Verdict =>
  verdictOf(series, windowOf(series, { start, asked: null, fixed: false }));

/** Every number in a value, however deep. */
function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

/** Steady series of forty months that can be fitted, with six after the start. */
const steady = fc.array(fc.integer({ min: 60, max: 140 }), { minLength: 46, maxLength: 46 });
const start = 41;

const near = (actual = Number.NaN, expected = Number.NaN, tolerance = 1e-5) =>
  expect(Math.abs(actual - expected)).toBeLessThan(tolerance * Math.max(1, Math.abs(expected)));

/** Whether a verdict stands so near an edge that rounding may push it over. */
const isOnAnEdge = ({ extra, baseline }: Verdict): boolean =>
  Math.min(Math.abs(extra?.low ?? 1), Math.abs(extra?.high ?? 1)) < 1e-3 ||
  Math.abs((baseline?.rhoUsed ?? 0) - 0.8) < 1e-4 ||
  ((baseline?.rho ?? 0) > 0 && (baseline?.rho ?? 0) < 1e-3);

describe("Any series", () => {
  it("gives finite numbers or none, and a status that goes with them", () => {
    fc.assert(
      fc.property(anySeries, ({ series, start }) => {
        const verdict = judged(series, start);
        expect(numbersIn(verdict.extra).every(Number.isFinite)).toBe(true);
        expect(numbersIn(verdict.baseline).every(Number.isFinite)).toBe(true);
        const told = !/^(?:cannot_say|too_early)/.test(verdict.status);
        if (told) {
          expect(verdict.extra).not.toBeNull();
          expect(verdict.periodsBefore).toBeGreaterThanOrEqual(12);
          expect(verdict.periodsSince).toBeGreaterThanOrEqual(3);
        }
        if (verdict.extra) {
          expect(verdict.extra.low).toBeLessThanOrEqual(verdict.extra.extra);
          expect(verdict.extra.high).toBeGreaterThanOrEqual(verdict.extra.extra);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("is tried elsewhere, planned for and seen technically without a number that is none", () => {
    fc.assert(
      fc.property(anySeries, ({ series, start }) => {
        const window = windowOf(series, { start, asked: null, fixed: false });
        expect(numbersIn(placeboRuns(series, window)).every(Number.isFinite)).toBe(true);
        const planned = [0, 1, 2].map((step) => ({ time: start + step, season: step / 12 }));
        expect(numbersIn(smallestChangeOver(series, planned)).every(Number.isFinite)).toBe(true);
        const harmonics = harmonicsFor(start - 1, 12);
        const technical = interruptedTimeSeries(series, start, { harmonics });
        expect(numbersIn(technical).every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

describe("A series", () => {
  it("of values scaled and moved has its answer scaled, and the same verdict", () => {
    fc.assert(
      fc.property(
        steady,
        fc.constantFrom(0.001, 3, 1000),
        fc.constantFrom(0, -500, 2000),
        (numbers, factor, by) => {
          const before = judged(monthly("gaussian", "2015-01", numbers), start);
          fc.pre(before.extra !== null && !isOnAnEdge(before));
          const changed = numbers.map((number) => factor * number + by);
          const after = judged(monthly("gaussian", "2015-01", changed), start);
          expect([after.status, after.flags]).toEqual([before.status, before.flags]);
          near(after.extra?.extra, factor * (before.extra?.extra ?? Number.NaN));
          near(after.extra?.low, factor * (before.extra?.low ?? Number.NaN));
          near(after.baseline?.rho, before.baseline?.rho);
        },
      ),
    );
  });

  it("of counts a hundred times as many has a hundred times the extra and the same ratio", () => {
    fc.assert(
      fc.property(steady, (numbers) => {
        const before = judged(monthly("poisson", "2015-01", numbers), start);
        fc.pre((before.baseline?.model.dispersion ?? 0) > 1.01 && !isOnAnEdge(before));
        fc.pre((before.baseline?.variance ?? 0) > 1.01);
        const many = numbers.map((number) => 100 * number);
        const after = judged(monthly("poisson", "2015-01", many), start);
        expect([after.status, after.flags]).toEqual([before.status, before.flags]);
        near(after.extra?.extra, 100 * (before.extra?.extra ?? Number.NaN));
        near(after.extra?.high, 100 * (before.extra?.high ?? Number.NaN));
        near(after.extra?.ratio ?? 0, before.extra?.ratio ?? 1);
      }),
    );
  });

  it("a year or ten later has the same answer", () => {
    fc.assert(
      fc.property(steady, fc.constantFrom("2016-01", "2025-01"), (numbers, first) => {
        const [before, after] = ["2015-01", first].map((month) =>
          judged(monthly("poisson", month, numbers), start),
        );
        expect(after?.status).toEqual(before?.status);
        expect(after?.extra).toEqual(before?.extra);
      }),
    );
  });

  it("that begins in another month of the year has the same answer as well", () => {
    fc.assert(
      fc.property(steady, (numbers) => {
        const before = judged(monthly("poisson", "2015-01", numbers), start);
        const after = judged(monthly("poisson", "2015-08", numbers), start);
        near(after.extra?.extra, before.extra?.extra);
        near(after.extra?.independent, before.extra?.independent);
      }),
    );
  });

  it("turned upside down has its answer turned, more for fewer", () => {
    const turned = {
      more_than_expected: "fewer_than_expected",
      fewer_than_expected: "more_than_expected",
    } as Record<string, string>;
    fc.assert(
      fc.property(steady, fc.constantFrom(0, 60, -60), (numbers, jump) => {
        const jumped = numbers.map((number, place) => number + (place >= start - 1 ? jump : 0));
        const before = judged(monthly("gaussian", "2015-01", jumped), start);
        const down = jumped.map((number) => -number);
        const after = judged(monthly("gaussian", "2015-01", down), start);
        fc.pre(!isOnAnEdge(before));
        expect(after.status).toBe(turned[before.status] ?? before.status);
        near(after.extra?.low, -(before.extra?.high ?? Number.NaN));
        near(after.extra?.standardError, before.extra?.standardError);
      }),
    );
  });

  it("of shares told by those who did not has its answer turned", () => {
    fc.assert(
      fc.property(steady, (numbers) => {
        const size = numbers.map(() => 200);
        const before = judged(monthly("binomial", "2015-01", numbers, { size }), start);
        const others = numbers.map((number) => 200 - number);
        const after = judged(monthly("binomial", "2015-01", others, { size }), start);
        fc.pre(!isOnAnEdge(before));
        near(after.extra?.extra, -(before.extra?.extra ?? Number.NaN));
        near(after.extra?.low, -(before.extra?.high ?? Number.NaN));
      }),
    );
  });

  it("is judged by its window and what came before, not by what comes after", () => {
    fc.assert(
      fc.property(steady, fc.array(fc.nat(1000), { maxLength: 6 }), (numbers, later) => {
        const window = { start, end: start + 5, long: false };
        const before = verdictOf(monthly("poisson", "2015-01", numbers), window);
        const after = verdictOf(monthly("poisson", "2015-01", [...numbers, ...later]), window);
        expect(after.extra).toEqual(before.extra);
        expect(after.status).toBe(before.status);
      }),
    );
  });
});
