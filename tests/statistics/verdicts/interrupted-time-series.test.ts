import { describe, expect, it } from "vitest";
import { interruptedTimeSeries } from "#app/statistics/verdicts/interrupted-time-series.ts";
import { neweyWestLag } from "#app/statistics/verdicts/newey-west.ts";
import {
  type PublishedRegression,
  publishedRegressions,
} from "#tests/published/expected-regression.ts";
import { monthly, timeIn } from "#tests/setup/observations.ts";

const fitted = ({ family, first, outcome, size, start, slope, harmonics }: PublishedRegression) =>
  interruptedTimeSeries(monthly(family, first, outcome, { size }), timeIn(first, start), {
    harmonics,
    slope,
  });

const near = (actual: number | undefined, expected: number, tolerance = 1e-8) =>
  expect(Math.abs((actual ?? Number.NaN) - expected)).toBeLessThan(
    tolerance * Math.max(Math.abs(expected), 1e-9),
  );

describe("Segmented regression", () => {
  it.each(publishedRegressions)("of $name is the published one", (answer) => {
    const found = fitted(answer);
    expect(found?.df).toBe(answer.df);
    expect(found?.neweyWestLag).toBe(answer.lag);
    near(found?.dispersion, answer.dispersion);
    near(found?.rho, answer.rho, 1e-5);
    expect(Object.keys(found?.coefficients ?? {})).toEqual(Object.keys(answer.coefficients));
    for (const [name, [estimate, ...errors]] of Object.entries(answer.coefficients)) {
      near(found?.coefficients[name], estimate);
      near(found?.standardErrors.model[name], errors[0]);
      near(found?.standardErrors.neweyWest[name], errors[1]);
      near(found?.standardErrors.autoregressive[name], errors[2], 1e-5);
    }
  });

  it("of Sicily gives the rate ratios that were published", () => {
    const [step, withYear] = publishedRegressions.map(fitted);
    const ratio = (found: ReturnType<typeof fitted> | undefined, error: number) =>
      [-1.96, 0, 1.96].map((z) => Math.exp((found?.coefficients.level ?? 0) + z * error));
    const ofPoisson =
      (step?.standardErrors.model.level ?? 0) / Math.sqrt(step?.dispersion ?? Number.NaN);
    const rounded = (ratios: number[]) => ratios.map((number) => Number(number.toFixed(4)));
    expect(rounded(ratio(step, ofPoisson))).toEqual([0.8647, 0.8944, 0.9251]);
    expect(rounded(ratio(withYear, withYear?.standardErrors.model.level ?? 0))).toEqual([
      0.8394, 0.8851, 0.9332,
    ]);
  });

  it("is none without a period since the start, or with but one", () => {
    const series = monthly("gaussian", "2020-01", [3, 5, 4, 6, 5, 7, 6, 9]);
    expect(interruptedTimeSeries(series, 9, { harmonics: 0 })).toBeNull();
    expect(interruptedTimeSeries(series, 8, { harmonics: 0 })).toBeNull();
    expect(interruptedTimeSeries(series, 6, { harmonics: 0 })).not.toBeNull();
  });

  it("rests on a dispersion of 1 at least where counts vary less than by chance", () => {
    const counts = [100, 101, 100, 101, 100, 101, 100, 102, 100, 101, 100, 101];
    const found = interruptedTimeSeries(monthly("poisson", "2020-01", counts), 7, { harmonics: 0 });
    expect(found?.dispersion).toBeLessThan(0.1);
    expect(found?.standardErrors.model.level).toBeGreaterThan(0.1);
    expect(found?.standardErrors.autoregressive.level).toBeGreaterThan(0.1);
  });
});

it("Newey and West's lag is 1 at least", () => {
  expect([0.1, 10, 59, 192].map(neweyWestLag)).toEqual([1, 2, 3, 4]);
});
