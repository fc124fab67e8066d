import { fitModel, type GeneralisedLinearModel } from "#app/statistics/generalised-linear-model.ts";
import {
  harmonicsFor,
  type Observation,
  rateOf,
  type Series,
  trendAndSeason,
} from "#app/statistics/observation.ts";
import { type Baseline, baselineOf } from "./baseline.ts";

export type ReasonNotToFit =
  | "short_baseline"
  | "empty_baseline"
  | "no_variation"
  | "fit_failed"
  | "too_few_df";

const fewestToFit = 4;
const fewestBefore = 12;
const fewestDf = 6;
/** The part of the variation, or the dispersion, below which a fit is perfect. */
const perfect = 1e-10;
/** The squared relative rounding error of sums of equal numbers. */
const rounding = 1e-26;

/** A baseline, with the first reason not to rely on it. */
export type BaselineFit = { reason: ReasonNotToFit | null; baseline: Baseline | null };

export function fitBaseline(series: Series, before: readonly Observation[]): BaselineFit {
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

function unfitFor({ family }: Series, before: readonly Observation[]): ReasonNotToFit | undefined {
  if (before.length < fewestToFit) return "short_baseline";
  const isCount = family === "poisson" || family === "two counts";
  if (isCount && before.every(({ outcome }) => outcome === 0)) return "empty_baseline";
  const rates = before.map((observation) => rateOf(observation, family));
  return rates.every((rate) => rate === rates[0]) ? "no_variation" : undefined;
}

/** Whether a fit leaves no variation to judge chance by. */
export function isPerfect(
  { family, dispersion, df }: GeneralisedLinearModel,
  before: readonly Observation[],
): boolean {
  if (family !== "gaussian") return dispersion < perfect;
  const outcomes = before.map(({ outcome }) => outcome);
  const mean = outcomes.reduce((sum, outcome) => sum + outcome, 0) / outcomes.length;
  const spread = outcomes.reduce((sum, outcome) => sum + (outcome - mean) ** 2, 0);
  return dispersion * df <= perfect * spread + rounding * outcomes.length * mean ** 2;
}
