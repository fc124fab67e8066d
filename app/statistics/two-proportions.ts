import { normalQuantile } from "./normal.ts";

export type Group = { part: number; whole: number };

export type DifferenceOfProportions = {
  /** p of those reached less p of the others, from -1 to 1. */
  difference: number;
  /** Of the 95% interval. */
  low: number;
  high: number;
  /** Extra outcomes among those reached: the difference times their number. */
  extra: number;
  extraLow: number;
  extraHigh: number;
  /** How many have to be reached for one more outcome; null where the interval spans 0. */
  numberNeeded: { number: number; low: number; high: number } | null;
};

/**
 * The result of a randomised trial, with Newcombe's interval from two Wilson intervals without continuity correction,
 * which holds for small groups, for none and for all.
 *
 * @throws RangeError where a group is empty, or its part is not a whole number from 0 to the whole
 * @see Newcombe 1998, Statistics in Medicine 17:873, method 10; Wilson 1927, JASA 22:209.
 */
export function differenceOfProportions(reached: Group, others: Group): DifferenceOfProportions {
  const [one, other] = [wilson(reached), wilson(others)];
  const difference = one.share - other.share;
  const low = difference - Math.hypot(one.share - one.low, other.high - other.share);
  const high = difference + Math.hypot(one.high - one.share, other.share - other.low);
  const { whole } = reached;
  return {
    difference,
    low,
    high,
    extra: difference * whole,
    extraLow: low * whole,
    extraHigh: high * whole,
    numberNeeded: low * high > 0 ? needed(difference, low, high) : null,
  };
}

/** The Wilson score interval of a proportion, 95%. */
export function wilson({ part, whole }: Group): { share: number; low: number; high: number } {
  if (!(Number.isInteger(whole) && whole > 0 && Number.isInteger(part)))
    throw new RangeError(`${part} of ${whole} is not a part of a group`);
  if (part < 0 || part > whole) throw new RangeError(`${part} of ${whole} is not a part of it`);
  const z = normalQuantile(0.975);
  const share = part / whole;
  const centre = (share + z ** 2 / (2 * whole)) / (1 + z ** 2 / whole);
  const half =
    (z * Math.sqrt((share * (1 - share)) / whole + z ** 2 / (4 * whole ** 2))) /
    (1 + z ** 2 / whole);
  return {
    share,
    low: part === 0 ? 0 : centre - half,
    high: part === whole ? 1 : centre + half,
  };
}

function needed(difference: number, low: number, high: number) {
  const [fewest, most] = [1 / Math.abs(low), 1 / Math.abs(high)].sort((one, other) => one - other);
  return { number: 1 / Math.abs(difference), low: fewest as number, high: most as number };
}
