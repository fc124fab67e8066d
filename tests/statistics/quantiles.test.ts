import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { logGamma } from "#app/statistics/beta.ts";
import { normalQuantile } from "#app/statistics/normal.ts";
import { studentProbability, studentQuantile } from "#app/statistics/student-t.ts";

/** [degrees of freedom, quantile at 97.5%, quantile at 80%], computed in R 4.2.2 (qt). */
const students = [
  [1, 12.7062047361747, 1.37638192047117],
  [2, 4.30265272974946, 1.06066017177982],
  [3, 3.18244630528371, 0.978472312363304],
  [4.7, 2.62072607535317, 0.924937127293171],
  [6, 2.44691185114497, 0.905703285180532],
  [10, 2.22813885198627, 0.879057828550589],
  [14, 2.1447866879178, 0.86805478155742],
  [20, 2.08596344726586, 0.859964439732386],
  [27, 2.05183051648029, 0.855137230694282],
  [30, 2.04227245630124, 0.853767261471298],
  [55, 2.00404478328915, 0.848205432656257],
  [100, 1.98397151852355, 0.845230424491016],
  [163, 1.97462462096636, 0.843831953707073],
  [1000, 1.96233908082641, 0.841980822162429],
] as const;

/** [x, probability] with 17 degrees of freedom (pt). */
const probabilities = [
  [-3.2, 0.00262377835938535],
  [-2.3, 0.017193516657622],
  [-0.5, 0.311742603282856],
  [0, 0.5],
  [1.1, 0.85666725816957],
  [2.9, 0.995018713741355],
] as const;

const near = (actual: number, expected: number, tolerance = 1e-10) =>
  expect(Math.abs(actual - expected)).toBeLessThan(tolerance * Math.max(1, Math.abs(expected)));

describe("Student's t", () => {
  it.each(students)("with %d degrees of freedom", (df, q975, q80) => {
    near(studentQuantile(0.975, df), q975);
    near(studentQuantile(0.8, df), q80);
    near(studentQuantile(0.025, df), -q975);
  });

  it.each(probabilities)("at %d", (x, probability) => {
    near(studentProbability(x, 17), probability);
  });

  it("gives back the probability of its quantile", () => {
    const between = { noNaN: true, noDefaultInfinity: true };
    fc.assert(
      fc.property(
        fc.double({ ...between, min: 1e-6, max: 1 - 1e-6 }),
        fc.double({ ...between, min: 1, max: 400 }),
        (probability, df) => {
          near(studentProbability(studentQuantile(probability, df), df), probability);
        },
      ),
    );
  });

  it("is nothing without degrees of freedom, and nowhere at 0 and 1", () => {
    expect(() => studentQuantile(0.975, 0)).toThrow(RangeError);
    expect(() => studentQuantile(1, 5)).toThrow(RangeError);
    expect(studentQuantile(0.5, 5)).toBe(0);
  });
});

describe("The normal distribution", () => {
  it("has the published quantiles, in the middle and far out", () => {
    near(normalQuantile(0.975), 1.95996398454005);
    near(normalQuantile(0.8), 0.841621233572914);
    near(normalQuantile(0.5), 0);
    near(normalQuantile(1e-10), -6.361340902404056);
    near(normalQuantile(1e-30), -11.464024688443617);
  });

  it("has none at 0 and 1", () => {
    expect(() => normalQuantile(0)).toThrow(RangeError);
    expect(() => normalQuantile(1)).toThrow(RangeError);
  });
});

it("The logarithm of the gamma function is the published one", () => {
  near(logGamma(0.5), 0.5723649429247);
  near(logGamma(1.5), -0.120782237635245);
  near(logGamma(7), 6.5792512120101);
  near(logGamma(33.3), 82.6037235816549);
  near(logGamma(0.1), 2.252712651734206);
});
