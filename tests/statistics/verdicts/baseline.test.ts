import { describe, expect, it } from "vitest";
import { autocorrelatedSquare, withoutBias } from "#app/statistics/verdicts/autocorrelation.ts";
import { type Baseline, uncertaintyOf } from "#app/statistics/verdicts/baseline.ts";
import { smallestChangeOver } from "#app/statistics/verdicts/planned-window.ts";
import { verdictOf } from "#app/statistics/verdicts/verdict.ts";
import { monthly } from "#tests/setup/observations.ts";

const drifting = [89, 88, 93, 103, 101, 105, 107, 108, 111, 103, 94, 83, 119, 103, 94];
const wandering = [
  100, 101, 90, 97, 94, 98, 120, 114, 106, 104, 96, 84, 91, 105, 108, 99, 101, 103,
];

function baselineIn(numbers: readonly number[], family: "gaussian" | "poisson" = "gaussian") {
  const series = monthly(family, "2015-01", numbers);
  const { baseline } = verdictOf(series, { start: 13, end: numbers.length, long: false });
  if (baseline === null) throw new Error("there is no baseline");
  return { series, baseline, since: series.observations.slice(12) };
}

describe("The standard error", () => {
  it("is the larger of that with independent errors and that with autocorrelated ones", () => {
    const near = baselineIn(drifting);
    const one = uncertaintyOf(near.baseline, near.since.slice(0, 1));
    expect(one.independent).toBeGreaterThan(one.autocorrelated);
    expect(one.standardError).toBe(one.independent);
    const far = baselineIn(wandering);
    const six = uncertaintyOf(far.baseline, far.since);
    expect(six.autocorrelated).toBeGreaterThan(six.independent);
    expect(six.standardError).toBe(six.autocorrelated);
  });

  it("of counts that vary less than by chance rests on chance", () => {
    const still = [100, 101, 100, 99, 100, 101, 100, 99, 101, 100, 99, 100, 101, 100, 99];
    const { baseline, since } = baselineIn(still, "poisson");
    const { independent } = uncertaintyOf(baseline, since);
    expect(baseline.model.dispersion).toBeLessThan(0.01);
    expect(independent).toBeGreaterThan(Math.sqrt(300));
    const bolder: Baseline = { ...baseline, model: { ...baseline.model, dispersion: 0.99 } };
    expect(uncertaintyOf(bolder, since).independent).toBe(independent);
  });
});

describe("Autocorrelation", () => {
  it("is moved up by what it falls short, to 0.95 at most, and none stays none", () => {
    expect(withoutBias(0, 24)).toBe(0);
    expect(withoutBias(0.2, 24)).toBeCloseTo(0.2 + 1.6 / 24, 12);
    expect(withoutBias(0.93, 24)).toBe(0.95);
  });

  it("adds up over every pair of periods, by how far apart they are", () => {
    const [numbers, times] = [
      [1, -2, 3, 0.5],
      [1, 2, 5, 6],
    ];
    let sum = 0;
    numbers?.forEach((one, place) => {
      numbers.forEach((other, elsewhere) => {
        const gap = Math.abs((times?.[place] ?? 0) - (times?.[elsewhere] ?? 0));
        sum += one * other * 0.6 ** gap;
      });
    });
    expect(autocorrelatedSquare(numbers ?? [], times ?? [], 0.6)).toBeCloseTo(sum, 12);
    expect(autocorrelatedSquare(numbers ?? [], times ?? [], 0)).toBeCloseTo(14.25, 12);
  });
});

describe("A planned window", () => {
  const periods = [13, 14, 15].map((time) => ({ time, season: time / 12 }));

  it("of what is weighted counts with the usual weight", () => {
    const before = wandering.slice(0, 12);
    const alone = smallestChangeOver(monthly("gaussian", "2015-01", before), periods);
    const weight = before.map(() => 50);
    const fifty = smallestChangeOver(monthly("gaussian", "2015-01", before, { weight }), periods);
    if (!alone.known || !fifty.known) throw new Error("not known");
    expect(fifty.smallest).toBeCloseTo(50 * alone.smallest, 6);
    expect(fifty.expected).toBeCloseTo(50 * alone.expected, 6);
  });

  it("goes by the last twelve exposures, wholes and comparisons", () => {
    const counts = [...wandering, ...wandering];
    const later = [31, 32, 33].map((time) => ({ time: time + 6, season: time / 12 }));
    const size = (last: number) => counts.map((_, place) => (place < 24 ? 1000 : last));
    const [usual, twice] = [1000, 2000].map((last) =>
      smallestChangeOver(
        monthly(
          "poisson",
          "2015-01",
          counts.map((count, place) => (place < 24 ? count : (count * last) / 1000)),
          { size: size(last) },
        ),
        later,
      ),
    );
    if (!usual?.known || !twice?.known) throw new Error("not known");
    expect(twice.expected / usual.expected).toBeCloseTo(2, 0);
    expect(twice.expected).toBeGreaterThan(1.9 * usual.expected);
    const lately = counts.map((_, place) => (place < 30 ? 1000 : 2000));
    const between = smallestChangeOver(
      monthly(
        "poisson",
        "2015-01",
        counts.map((count, place) => (place < 30 ? count : 2 * count)),
        { size: lately },
      ),
      later,
    );
    if (!between.known) throw new Error(between.reason);
    expect(between.expected / usual.expected).toBeCloseTo(1.5, 1);
  });
});
