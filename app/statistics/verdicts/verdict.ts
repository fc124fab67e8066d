import {
  isUnderTwoYears,
  type Observation,
  rateOf,
  type Series,
} from "#app/statistics/observation.ts";
import type { Baseline } from "./baseline.ts";
import { type BaselineFit, fitBaseline, type ReasonNotToFit } from "./baseline-fit.ts";
import { type Extra, extraOver } from "./baseline-forecast.ts";
import { type Flag, flagsOf } from "./flags.ts";
import { partsOf, type Window } from "./window.ts";

export type ReasonNotToSay = ReasonNotToFit | "seasonality";

export type Status =
  | `cannot_say:${ReasonNotToSay}`
  | "too_early"
  | "more_than_expected"
  | "fewer_than_expected"
  | "no_clear_change";

export type Verdict = {
  status: Status;
  flags: Flag[];
  /** Observed periods before the start, and in the window. */
  periodsBefore: number;
  periodsSince: number;
  /** Null where it could not be fitted. */
  baseline: Baseline | null;
  /** Null without a baseline or a period since the start. */
  extra: Extra | null;
};

const fewestSince = 3;

/**
 * Whether the periods from a start on came out above or below what those before it lead one to expect. It finds a change
 * in 4 to 6 of 100 series on which nothing acted.
 *
 * @see Turner 2021 BMC MRM 21:181, for why this and not segmented regression.
 */
export function verdictOf(series: Series, window: Window): Verdict {
  const { before, since } = partsOf(series, window);
  const fit = fitBaseline(series, before);
  const { baseline } = fit;
  const extra = baseline && extraOver(baseline, since);
  const failed = baseline !== null && since.length > 0 && extra === null;
  const verdict = {
    periodsBefore: before.length,
    periodsSince: since.length,
    baseline: failed ? null : baseline,
    extra,
  };
  const status = failed ? "cannot_say:fit_failed" : statusOf(series, before, since, fit, extra);
  return { status, flags: flagsOf(series, window, verdict), ...verdict };
}

function statusOf(
  series: Series,
  before: readonly Observation[],
  since: readonly Observation[],
  fit: BaselineFit,
  extra: Extra | null,
): Status {
  if (fit.reason !== null) return `cannot_say:${fit.reason}`;
  if (extra === null || since.length < fewestSince) return "too_early";
  const direction = extra.low > 0 ? 1 : extra.high < 0 ? -1 : 0;
  if (needsEveryPeriod(series, before.length) && !isBeyondAll(direction, series, before, since))
    return "cannot_say:seasonality";
  if (direction === 0) return "no_clear_change";
  return direction > 0 ? "more_than_expected" : "fewer_than_expected";
}

/** With too little known of the season, a change must stand out from every earlier period. */
export const needsEveryPeriod = (
  { compared, periodsPerYear }: Pick<Series, "compared" | "periodsPerYear">,
  periodsBefore: number,
): boolean => !compared && isUnderTwoYears(periodsPerYear, periodsBefore);

function isBeyondAll(
  direction: number,
  { family }: Series,
  before: readonly Observation[],
  since: readonly Observation[],
): boolean {
  const rates = (list: readonly Observation[]) =>
    list.map((observation) => direction * rateOf(observation, family));
  return direction !== 0 && Math.min(...rates(since)) > Math.max(...rates(before));
}
