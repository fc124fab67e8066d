import { incompleteBeta, logGamma } from "./beta.ts";
import { normalQuantile } from "./normal.ts";

/**
 * The probability that Student's t with `df` degrees of freedom, above 0 and not always whole, is at most x.
 *
 * @see Abramowitz & Stegun 1964, 26.7.
 */
export function studentProbability(x: number, df: number): number {
  const tail = incompleteBeta(df / (df + x * x), df / 2, 0.5) / 2;
  return x < 0 ? tail : 1 - tail;
}

/**
 * The quantile of Student's t with `df` degrees of freedom, to 1e-10 of its size.
 *
 * From the normal quantile, by Newton's steps within a bracket that each of them narrows.
 *
 * @throws RangeError for a probability of 0 or less, or of 1 or more, or for no degrees of freedom
 */
export function studentQuantile(probability: number, df: number): number {
  if (!(df > 0)) throw new RangeError(`there is no t with ${df} degrees of freedom`);
  const start = Math.abs(normalQuantile(probability));
  if (start === 0) return 0;
  const tail = Math.min(probability, 1 - probability);
  let [low, high] = [0, Math.max(1, start)];
  while (tailAbove(high, df) > tail) high *= 2;
  let x = start;
  for (let step = 0; step < 200; step++) {
    const excess = tailAbove(x, df) - tail;
    if (excess > 0) low = x;
    else high = x;
    const next = x + excess / density(x, df);
    const taken = next > low && next < high ? next : (low + high) / 2;
    const settled = Math.abs(taken - x) <= 1e-14 * x;
    x = taken;
    if (settled) break;
  }
  return probability < 0.5 ? -x : x;
}

const tailAbove = (x: number, df: number): number =>
  incompleteBeta(df / (df + x * x), df / 2, 0.5) / 2;

function density(x: number, df: number): number {
  const logConstant = logGamma((df + 1) / 2) - logGamma(df / 2) - Math.log(df * Math.PI) / 2;
  return Math.exp(logConstant - ((df + 1) / 2) * Math.log1p((x * x) / df));
}
