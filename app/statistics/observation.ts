/**
 * How an outcome varies about what is expected of it: a count of events (Poisson, log), a part of a whole (binomial,
 * logit), any other number (Gaussian, identity), or a count beside a comparison's (the share that it is of the two).
 */
export type Family = "poisson" | "binomial" | "gaussian" | "two counts";

/** One period; those without a number have no observation. */
export type Observation = {
  /** The place of the period in its calendar: neighbours differ by 1. */
  time: number;
  /** Where in the year the period lies, as a part of 1: January is 1/12. */
  season: number;
  /** y: a count, the part of a whole, a number, or the difference of two. */
  outcome: number;
  /** The exposure of a count, the whole of a part or share, or the comparison's count; 1 where there is none. */
  size: number;
  /** c: the period's weight in a total. */
  weight: number;
  /** The period's figure as shown: the outcome before a comparison is taken off it. */
  own: number;
};

export type Series = {
  family: Family;
  /** In time order, one a period. */
  observations: readonly Observation[];
  periodsPerYear: number;
  /** Whether it is two counts, or a difference from a comparison. */
  compared: boolean;
  /** Whether the outcome is part of a whole, so that differences can be in percentage points. */
  ofWhole: boolean;
};

/** The harmonics of the year that a baseline of so many periods can carry. */
export function harmonicsFor(periods: number, periodsPerYear: Series["periodsPerYear"]): 0 | 1 | 2 {
  if (periodsPerYear >= 52) return periods >= 104 ? 1 : 0;
  if (periodsPerYear < 12 || periods < 24) return 0;
  return periods < 36 ? 1 : 2;
}

/** Twelve quarters or years, the fewest allowed, are over two years anyway. */
export const isUnderTwoYears = (
  periodsPerYear: Series["periodsPerYear"],
  periodsBefore: number,
): boolean => periodsPerYear >= 12 && periodsBefore < 2 * periodsPerYear;

/** [1, t, sin 2πhs, cos 2πhs for each harmonic h]. */
export function trendAndSeason({ time, season }: Observation, harmonics: number): number[] {
  const row = [1, time];
  for (let harmonic = 1; harmonic <= harmonics; harmonic++) {
    const angle = 2 * Math.PI * harmonic * season;
    row.push(Math.sin(angle), Math.cos(angle));
  }
  return row;
}

/** The names of the numbers of `trendAndSeason`. */
export function namesOfTrendAndSeason(harmonics: number): string[] {
  const names = ["intercept", "time"];
  for (let harmonic = 1; harmonic <= harmonics; harmonic++)
    names.push(`sin${harmonic}`, `cos${harmonic}`);
  return names;
}

/** The rate, share or number by which periods of unlike size are compared. */
export const rateOf = ({ outcome, size }: Observation, family: Family): number =>
  family === "gaussian" ? outcome : outcome / (family === "two counts" ? outcome + size : size);
