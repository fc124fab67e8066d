import type { Period } from "#app/domain/calendar/period.ts";
import type { Family } from "#app/statistics/observation.ts";
import type { Flag } from "#app/statistics/verdicts/flags.ts";
import type { Status } from "#app/statistics/verdicts/verdict.ts";

/** The reference answer to one baseline forecast. Lists are as long as their series, or as the periods of the window. */
export type PublishedForecast = {
  name: string;
  family: Family;
  first: Period;
  outcome: readonly number[];
  /** The places, counted from 0 in the calendar, of periods without a figure. */
  missing?: readonly number[];
  /** The exposure, or the whole of a share. */
  size?: readonly number[];
  /** The comparison's counts. */
  beside?: readonly number[];
  weight?: readonly number[];
  start: Period;
  /** Left out where the window goes on to the last figure. */
  end?: Period;
  /** Whether a comparison is in it. */
  compared?: true;
  status: Status;
  flags: Flag[];
  before: number;
  since: number;
  /** Null where the answer comes before the fit. */
  numbers: {
    coefficients: number[];
    /** Dispersion, ρ, ρ*, s². */
    fit: number[];
    /** Actual, extra, low, high, smallest detectable. */
    total: number[];
    /** Standard errors, independent and autocorrelated. */
    errors: number[];
    /** Each with its interval. */
    ratio: (number | null)[] | null;
    percentagePoints: (number | null)[] | null;
    /** Period by period, with the lower end of the band, which is as far below as the upper is above. */
    expected: number[];
    lows: number[];
  } | null;
};
