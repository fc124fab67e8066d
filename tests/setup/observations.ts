import { indexOf, type Period, shift } from "#app/domain/calendar/period.ts";
import type { Family, Observation, Series } from "#app/statistics/observation.ts";

type Beside = {
  /** The exposures of counts or the wholes of shares. */
  size?: readonly number[] | undefined;
  /** The comparison's counts. */
  beside?: readonly number[] | undefined;
  weight?: readonly number[] | undefined;
  compared?: boolean | undefined;
};

/** A monthly series from its first month on; a null is a month without a figure. */
export function monthly(
  family: Family,
  first: Period,
  outcomes: readonly (number | null)[],
  { size, beside, weight, compared = false }: Beside = {},
): Series {
  const observations = outcomes.flatMap((outcome, place): Observation[] => {
    if (outcome === null) return [];
    return [
      {
        time: place + 1,
        season: Number(shift(first, place).slice(5)) / 12,
        outcome,
        size: (beside ?? size)?.[place] ?? 1,
        weight: weight?.[place] ?? 1,
        own: outcome,
      },
    ];
  });
  return { family, observations, periodsPerYear: 12, compared, ofWhole: family === "binomial" };
}

/** The time of a month in a series that begins with another. */
export const timeIn = (first: Period, month: Period): number => indexOf(month) - indexOf(first) + 1;

/** Numbers with months left out, at places counted from 0. */
export function withGaps(
  numbers: readonly number[],
  missing: readonly number[] = [],
): (number | null)[] {
  const gapped: (number | null)[] = [...numbers];
  for (const place of missing) gapped.splice(place, 0, null);
  return gapped;
}
