import { areFinite } from "#app/statistics/linear-algebra.ts";
import type { Observation } from "#app/statistics/observation.ts";
import { studentQuantile } from "#app/statistics/student-t.ts";
import { type Baseline, type Uncertainty, uncertaintyOf } from "./baseline.ts";

/** Actual and expected outcomes of a window, and their difference. */
export type Extra = Uncertainty & {
  actual: number;
  expected: number;
  /** Of the 95% interval of the extra. */
  low: number;
  high: number;
  /** Actual over expected with its interval; null unless the divisor is above 0. */
  ratio: number | null;
  ratioLow: number | null;
  ratioHigh: number | null;
  /** 100 E over the wholes; null where there are none. */
  percentagePoints: number | null;
  percentagePointsLow: number | null;
  percentagePointsHigh: number | null;
  /** With 80% power. */
  smallestDetectable: number;
  periods: { time: number; actual: number; expected: number; low: number; high: number }[];
};

const likely = 0.975;
const power = 0.8;

/** The smallest change that shows four times in five (80% power). */
export const smallestDetectable = (standardError: number, df: number): number =>
  (studentQuantile(likely, df) + studentQuantile(power, df)) * standardError;

/**
 * How a window differs from what was expected had nothing been done, with a 95% interval; null where the window is empty
 * or a number is not finite.
 *
 * @see Lopez Bernal 2017 IJE 46:348; Schaffer 2021 BMC MRM 21:58; Harvey & Durbin 1986 JRSS A 149:187.
 */
export function extraOver(baseline: Baseline, window: readonly Observation[]): Extra | null {
  if (window.length === 0) return null;
  const { df } = baseline.model;
  const quantile = studentQuantile(likely, df);
  const shares = baseline.series.ofWhole;
  const uncertainty = uncertaintyOf(baseline, window);
  const { extra, standardError } = uncertainty;
  const [low, high] = [extra - quantile * standardError, extra + quantile * standardError];
  const actual = window.reduce((sum, { own, weight }) => sum + (shares ? own : weight * own), 0);
  const points = (number: number) =>
    shares ? (100 * number) / window.reduce((sum, { size }) => sum + size, 0) : null;
  const periods = window.map((observation) => {
    const unit = shares ? observation.weight : 1;
    const alone = uncertaintyOf(baseline, [{ ...observation, weight: 1 }]);
    const expected = observation.own - unit * alone.extra;
    const half = unit * quantile * alone.standardError;
    const { time, own } = observation;
    return { time, actual: own, expected, low: expected - half, high: expected + half };
  });
  const known = [
    low,
    high,
    actual,
    standardError,
    ...periods.flatMap(({ low, high }) => [low, high]),
  ];
  if (!areFinite(known)) return null;
  return {
    ...uncertainty,
    actual,
    expected: actual - extra,
    low,
    high,
    ratio: over(actual, actual - extra),
    ratioLow: over(actual, actual - low),
    ratioHigh: over(actual, actual - high),
    percentagePoints: points(extra),
    percentagePointsLow: points(low),
    percentagePointsHigh: points(high),
    smallestDetectable: smallestDetectable(standardError, df),
    periods,
  };
}

function over(actual: number, divisor: number): number | null {
  if (!(divisor > 0) || actual < 0) return null;
  const ratio = actual / divisor;
  return Number.isFinite(ratio) ? ratio : null;
}
