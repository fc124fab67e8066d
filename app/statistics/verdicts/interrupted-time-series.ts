import {
  fitModel,
  type GeneralisedLinearModel,
  varianceOf,
} from "#app/statistics/generalised-linear-model.ts";
import {
  areFinite,
  combined,
  type Matrix,
  solvedTransposed,
  squared,
} from "#app/statistics/linear-algebra.ts";
import { namesOfTrendAndSeason, type Series, trendAndSeason } from "#app/statistics/observation.ts";
import { autocorrelatedSquare, autocorrelationOf } from "./autocorrelation.ts";
import { isPerfect } from "./baseline-fit.ts";
import { neweyWestErrors, neweyWestLag } from "./newey-west.ts";

type ByName = Record<string, number>;

/** A segmented regression, on which the verdict does not rest. */
export type InterruptedTimeSeries = {
  periods: number;
  df: number;
  coefficients: ByName;
  /** With independent errors, Newey and West's, or AR(1). */
  standardErrors: { model: ByName; neweyWest: ByName; autoregressive: ByName };
  neweyWestLag: number;
  /** Not floored; the standard errors of counts and shares rest on 1 where it is less. */
  dispersion: number;
  rho: number;
};

/**
 * y ~ 1 + t + level + slope + harmonics over all the observations: level is 1 from the start on, slope the periods since.
 * Least squares, quasi-Poisson or quasi-binomial by the family of the series; null where the fit fails or is perfect.
 *
 * @see Lopez Bernal 2017 IJE 46:348; Linden 2015 Stata Journal 15:480.
 */
export function interruptedTimeSeries(
  { family, observations }: Pick<Series, "family" | "observations">,
  start: number,
  { harmonics, slope = true }: { harmonics: number; slope?: boolean },
): InterruptedTimeSeries | null {
  const usable = observations.filter(
    ({ outcome, size }) => family !== "two counts" || outcome + size > 0,
  );
  const [intercept, time, ...seasons] = namesOfTrendAndSeason(harmonics) as [string, string];
  const names = [intercept, time, "level", ...(slope ? ["slope"] : []), ...seasons];
  const rows = usable.map((observation) => {
    const [one, when, ...waves] = trendAndSeason(observation, harmonics) as [number, number];
    const level = observation.time >= start ? 1 : 0;
    return [one, when, level, ...(slope ? [level * (observation.time - start)] : []), ...waves];
  });
  const columns = names.map((_, column) => rows.map((row) => row[column] as number));
  const model = fitModel(family, columns, usable);
  if (model === null || isPerfect(model, usable)) return null;
  const times = usable.map((observation) => observation.time);
  const { rho, whitenedAt } = autocorrelationOf(times, model.decomposition.q, model.residuals);
  const whitened = whitenedAt(rho);
  if (whitened === null) return null;
  const variance = whitened.residualSumOfSquares / model.df;
  const errors = standardErrors(model, weighted(model, columns, usable), times, { rho, variance });
  if (!areFinite(Object.values(errors).flat())) return null;
  const named = (numbers: readonly number[]): ByName =>
    Object.fromEntries(names.map((name, index) => [name, numbers[index] as number]));
  return {
    periods: usable.length,
    df: model.df,
    coefficients: named(model.coefficients),
    standardErrors: {
      model: named(errors.model),
      neweyWest: named(errors.neweyWest),
      autoregressive: named(errors.autoregressive),
    },
    neweyWestLag: neweyWestLag(usable.length),
    dispersion: model.dispersion,
    rho,
  };
}

function weighted(
  model: GeneralisedLinearModel,
  columns: Matrix,
  observations: Series["observations"],
): number[][] {
  const roots = observations.map((observation, index) =>
    Math.sqrt(varianceOf(model.family, model.fitted[index] as number, observation)),
  );
  return columns.map((column) => column.map((number, index) => number * (roots[index] as number)));
}

function standardErrors(
  model: GeneralisedLinearModel,
  rows: Matrix,
  times: readonly number[],
  { rho, variance }: { rho: number; variance: number },
) {
  const { q, r } = model.decomposition;
  const floor = model.family === "gaussian" ? 0 : 1;
  const along = r.map((_, coefficient) =>
    solvedTransposed(
      r,
      r.map((__, index) => (index === coefficient ? 1 : 0)),
    ),
  );
  return {
    model: along.map((direction) =>
      Math.sqrt(Math.max(floor, model.dispersion) * squared(direction)),
    ),
    neweyWest: neweyWestErrors(rows, model.residuals, r),
    autoregressive: along.map((direction) => {
      const form = autocorrelatedSquare(combined(q, direction), times, rho);
      return Math.sqrt(Math.max(floor, variance) * form);
    }),
  };
}
