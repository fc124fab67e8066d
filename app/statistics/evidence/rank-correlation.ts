import { normalQuantile } from "#app/statistics/normal.ts";

export type RankCorrelation = {
  n: number;
  /** Spearman's, from mid-ranks. */
  rho: number;
  /** Of the 95% interval; null under four pairs. */
  low: number | null;
  high: number | null;
};

/**
 * Spearman's rank correlation; null where a list does not vary.
 *
 * @throws RangeError where the lists differ in length
 * @see Bonett & Wright 2000, Psychometrika 65:23, for the interval.
 */
export function rankCorrelation(
  xs: readonly number[],
  ys: readonly number[],
): RankCorrelation | null {
  if (xs.length !== ys.length) throw new RangeError("the lists are not as long as each other");
  const n = xs.length;
  const rho = correlation(midRanks(xs), midRanks(ys));
  if (rho === null) return null;
  if (n < 4) return { n, rho, low: null, high: null };
  const half = normalQuantile(0.975) * Math.sqrt((1 + rho ** 2 / 2) / (n - 3));
  const [low, high] = [-half, half].map((step) => Math.tanh(Math.atanh(rho) + step));
  return { n, rho, low: low ?? null, high: high ?? null };
}

/** The rank of each number from 1; equal numbers share the mean of their ranks. */
export function midRanks(numbers: readonly number[]): number[] {
  const sorted = numbers.toSorted((one, other) => one - other);
  return numbers.map((number) => (sorted.indexOf(number) + sorted.lastIndexOf(number)) / 2 + 1);
}

function correlation(xs: readonly number[], ys: readonly number[]): number | null {
  const [dx, dy] = [deviations(xs), deviations(ys)];
  const spread = Math.sqrt(sumOfProducts(dx, dx) * sumOfProducts(dy, dy));
  if (spread === 0) return null;
  return Math.min(1, Math.max(-1, sumOfProducts(dx, dy) / spread));
}

function deviations(numbers: readonly number[]): number[] {
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  return numbers.map((number) => number - mean);
}

const sumOfProducts = (xs: readonly number[], ys: readonly number[]): number =>
  xs.reduce((sum, x, index) => sum + x * (ys[index] ?? 0), 0);
