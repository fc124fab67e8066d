import { studentProbability } from "#app/statistics/student-t.ts";
import { midRanks, rankCorrelation } from "./rank-correlation.ts";

const mostToPermute = 8;
const tolerance = 1e-9;

/**
 * The two-sided p of a rank correlation: exact for up to eight pairs, by Student's t from nine. Null where a list does
 * not vary or there are fewer than three pairs.
 *
 * @throws RangeError where the lists differ in length
 * @see Kendall & Gibbons 1990, Rank Correlation Methods, 4.
 */
export function rankProbability(xs: readonly number[], ys: readonly number[]): number | null {
  const found = rankCorrelation(xs, ys);
  if (found === null || found.n < 3) return null;
  return found.n <= mostToPermute ? exactProbability(xs, ys) : studentTails(found.rho, found.n);
}

/** By Student's t with n − 2 degrees of freedom, for any n of three or more. */
export function studentTails(rho: number, n: number): number {
  if (Math.abs(rho) === 1) return 0;
  const t = Math.abs(rho) * Math.sqrt((n - 2) / (1 - rho ** 2));
  return 2 * studentProbability(-t, n - 2);
}

function exactProbability(xs: readonly number[], ys: readonly number[]): number {
  const [ranksOfXs, ranksOfYs] = [centredRanks(xs), centredRanks(ys)];
  const observed = Math.abs(sumOfProducts(ranksOfXs, ranksOfYs));
  let [all, asFar] = [0, 0];
  const order = [...ranksOfYs];
  const permute = (index: number, sum: number): void => {
    if (index === order.length) {
      all += 1;
      if (Math.abs(sum) >= observed - tolerance) asFar += 1;
      return;
    }
    for (let other = index; other < order.length; other++) {
      exchange(order, index, other);
      permute(index + 1, sum + (ranksOfXs[index] as number) * (order[index] as number));
      exchange(order, index, other);
    }
  };
  permute(0, 0);
  return asFar / all;
}

function exchange(list: number[], one: number, other: number): void {
  [list[one], list[other]] = [list[other] as number, list[one] as number];
}

const centredRanks = (numbers: readonly number[]): number[] =>
  midRanks(numbers).map((rank) => rank - (numbers.length + 1) / 2);

const sumOfProducts = (xs: readonly number[], ys: readonly number[]): number =>
  xs.reduce((sum, x, index) => sum + x * (ys[index] as number), 0);
