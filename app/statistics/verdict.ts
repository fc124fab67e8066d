import { type Baseline, baselineOf } from "./baseline.ts";
import { type Extra, extraOver } from "./baseline-forecast.ts";
import { type Flag, flagsOf } from "./flags.ts";
import { fitModel, type GeneralisedLinearModel } from "./generalised-linear-model.ts";
import {
  harmonicsFor,
  isUnderTwoYears,
  type Observation,
  rateOf,
  type Series,
  trendAndSeason,
} from "./observation.ts";
import { partsOf, type Window } from "./window.ts";

export const reasonsNotToSay = [
  "short_baseline",
  "empty_baseline",
  "no_variation",
  "fit_failed",
  "too_few_df",
  "seasonality",
] as const;
export type ReasonNotToSay = (typeof reasonsNotToSay)[number];

export type Status =
  | `cannot_say:${ReasonNotToSay}`
  | "too_early"
  | "more_than_expected"
  | "fewer_than_expected"
  | "no_clear_change";

export type Verdict = {
  status: Status;
  flags: Flag[];
  /** Observed periods before the start, and from it to the end. */
  periodsBefore: number;
  periodsSince: number;
  /** Null where the answer came before the fit was finished. */
  baseline: Baseline | null;
  /** Null where there is no baseline, or where no period has been observed since the start. */
  extra: Extra | null;
};

const fewestToFit = 4;
const fewestBefore = 12;
const fewestSince = 3;
const fewestDf = 6;
const perfect = 1e-10;

/**
 * Whether the periods from a start on came out above or below what the periods before it lead one to expect. Of a series
 * on which nothing acted, it says so of 4 to 6 in 100.
 *
 * @see Turner 2021 BMC MRM 21:181, for why this and not segmented regression.
 */
export function verdictOf(series: Series, window: Window): Verdict {
  const { before, since } = partsOf(series, window);
  const fit = fitted(series, before);
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

type Fit = { reason: ReasonNotToSay | null; baseline: Baseline | null };

/** Fits what can be fitted, with the first reason not to go by it. */
function fitted(series: Series, before: readonly Observation[]): Fit {
  const unfit = unfitFor(series, before);
  if (unfit) return { reason: unfit, baseline: null };
  const harmonics = harmonicsFor(before.length, series.periodsPerYear);
  const rows = before.map((observation) => trendAndSeason(observation, harmonics));
  const columns = (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] as number));
  const model = fitModel(series.family, columns, before);
  if (model === null) return { reason: "fit_failed", baseline: null };
  const short = before.length < fewestBefore;
  if (isPerfect(model, before))
    return { reason: short ? "short_baseline" : "no_variation", baseline: null };
  const baseline = baselineOf(series, model, before, harmonics);
  if (baseline === null) return { reason: "fit_failed", baseline };
  if (short) return { reason: "short_baseline", baseline };
  return { reason: model.df < fewestDf ? "too_few_df" : null, baseline };
}

function unfitFor({ family }: Series, before: readonly Observation[]): ReasonNotToSay | undefined {
  if (before.length < fewestToFit) return "short_baseline";
  const isCount = family === "poisson" || family === "two counts";
  if (isCount && before.every(({ outcome }) => outcome === 0)) return "empty_baseline";
  const rates = before.map((observation) => rateOf(observation, family));
  return rates.every((rate) => rate === rates[0]) ? "no_variation" : undefined;
}

function isPerfect(
  { family, dispersion, df }: GeneralisedLinearModel,
  before: readonly Observation[],
): boolean {
  if (family !== "gaussian") return dispersion < perfect;
  const outcomes = before.map(({ outcome }) => outcome);
  const mean = outcomes.reduce((sum, outcome) => sum + outcome, 0) / outcomes.length;
  const spread = outcomes.reduce((sum, outcome) => sum + (outcome - mean) ** 2, 0);
  return dispersion * df <= perfect * spread;
}

function statusOf(
  series: Series,
  before: readonly Observation[],
  since: readonly Observation[],
  fit: Fit,
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

/** Whether the year is not known well enough: then a change must stand out from every period before. */
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
