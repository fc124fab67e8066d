import {
  type Expectation,
  expectationOf,
  type GeneralisedLinearModel,
} from "#app/statistics/generalised-linear-model.ts";
import { combined, solvedTransposed, squared } from "#app/statistics/linear-algebra.ts";
import { type Observation, type Series, trendAndSeason } from "#app/statistics/observation.ts";
import {
  type Autocorrelation,
  autocorrelatedSquare,
  autocorrelationOf,
  withoutBias,
} from "./autocorrelation.ts";

/** The model of the periods before a campaign. */
export type Baseline = {
  series: Pick<Series, "family" | "ofWhole">;
  model: GeneralisedLinearModel;
  harmonics: number;
  times: number[];
  /** The REML estimate of the autocorrelation, and that estimate freed of bias. */
  rho: number;
  rhoUsed: number;
  /** s², the marginal variance at ρ*, not floored. */
  variance: number;
};

export type Uncertainty = {
  /** E = Σ c (y − μ). */
  extra: number;
  /** Of E: with independent errors, with autocorrelated ones, and the larger of the two. */
  independent: number;
  autocorrelated: number;
  standardError: number;
};

/** Adds the autocorrelation of the periods `before`, to which the model was fitted; null where it cannot be estimated. */
export function baselineOf(
  series: Pick<Series, "family" | "ofWhole">,
  model: GeneralisedLinearModel,
  before: readonly Observation[],
  harmonics: number,
): Baseline | null {
  const times = before.map(({ time }) => time);
  const { q } = model.decomposition;
  const found: Autocorrelation = autocorrelationOf(times, q, model.residuals);
  const rhoUsed = withoutBias(found.rho, before.length);
  const whitened = found.whitenedAt(rhoUsed);
  if (whitened === null) return null;
  const variance = whitened.residualSumOfSquares / model.df;
  return { series, model, harmonics, times, rho: found.rho, rhoUsed, variance };
}

/** The extra over a window, with its standard errors. */
export function uncertaintyOf(baseline: Baseline, window: readonly Observation[]): Uncertainty {
  const { model, harmonics, times, rhoUsed } = baseline;
  const rows = window.map((observation) => trendAndSeason(observation, harmonics));
  const expectations = window.map((observation, index) =>
    expectationOf(model, rows[index] ?? [], observation),
  );
  const at = (index: number) => expectations[index] as Expectation;
  const gradient = combined(
    rows,
    window.map(({ weight }, index) => weight * at(index).slope),
  );
  const ahead = window.map(({ weight }, index) => weight * Math.sqrt(at(index).variance));
  const along = solvedTransposed(model.decomposition.r, gradient);
  const behind = combined(model.decomposition.q, along).map((number) => -number);
  const floor = model.family === "gaussian" ? 0 : 1;
  const form = autocorrelatedSquare(
    [...behind, ...ahead],
    [...times, ...window.map(({ time }) => time)],
    rhoUsed,
  );
  const independent = Math.sqrt(
    Math.max(floor, model.dispersion) * (squared(along) + squared(ahead)),
  );
  const autocorrelated = Math.sqrt(Math.max(floor, baseline.variance) * form);
  return {
    extra: window.reduce(
      (sum, { weight, outcome }, index) => sum + weight * (outcome - at(index).mean),
      0,
    ),
    independent,
    autocorrelated,
    standardError: Math.max(independent, autocorrelated),
  };
}

/** The fitted baseline period by period, in the unit of its figures. */
export function fittedOver(
  { model, harmonics, series }: Baseline,
  before: readonly Observation[],
): { time: number; expected: number }[] {
  return before.map((observation) => {
    const row = trendAndSeason(observation, harmonics);
    const { mean } = expectationOf(model, row, observation);
    const unit = series.ofWhole ? observation.weight : 1;
    return {
      time: observation.time,
      expected: observation.own - unit * (observation.outcome - mean),
    };
  });
}
