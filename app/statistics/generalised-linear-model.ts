import { leastSquares } from "./least-squares.ts";
import { areFinite, type Decomposition, dot, type Matrix, squared } from "./linear-algebra.ts";
import type { Family, Observation } from "./observation.ts";

export type GeneralisedLinearModel = {
  family: Family;
  /** One a column of the design. */
  coefficients: number[];
  /** μ, one an observation: what is expected, in the unit of the outcome. */
  fitted: number[];
  /** (y − μ)/√v, one an observation. */
  residuals: number[];
  /** Of the design with each row times √v. */
  decomposition: Decomposition;
  /** Observations less columns. */
  df: number;
  /** φ, the sum of squared residuals over df; not floored. */
  dispersion: number;
};

const mostSteps = 30;
/** The squared length of a step, relative to the residuals', at which the fit has converged. */
const settled = 1e-20;
/** A fitted variance below which the fit is diverging. */
const vanishing = 1e-9;

/**
 * Fits by least squares, or by Fisher scoring for counts and shares. Of two counts, the share of the first is fitted.
 *
 * @param columns k columns of n numbers
 * @returns null with too few observations, linearly dependent columns, or no finite solution
 * @see McCullagh & Nelder 1989, Generalized Linear Models, 2.5.
 */
export function fitModel(
  family: Family,
  columns: Matrix,
  observations: readonly Observation[],
): GeneralisedLinearModel | null {
  const df = observations.length - columns.length;
  if (df < 1) return null;
  const outcomes = observations.map(({ outcome }) => outcome);
  const whole = observations.map((observation) => wholeOf(family, observation));
  let predictor = observations.map((observation, index) =>
    startOf(family, observation, whole[index] as number),
  );
  let coefficients: number[] | null = null;
  for (let step = 0; step <= mostSteps; step++) {
    const fitted = predictor.map((eta, index) => meanAt(family, eta, whole[index] as number));
    const variances = fitted.map((mean, index) => varianceAt(family, mean, whole[index] as number));
    if (!areFinite(fitted) || !variances.every((variance) => variance > vanishing)) return null;
    const roots = variances.map(Math.sqrt);
    const residuals = outcomes.map(
      (outcome, index) => (outcome - (fitted[index] as number)) / (roots[index] as number),
    );
    const weighted = columns.map((column) =>
      column.map((number, index) => number * (roots[index] as number)),
    );
    const working = residuals.map(
      (residual, index) => residual + (roots[index] as number) * (predictor[index] as number),
    );
    const solution = leastSquares(weighted, working);
    if (solution === null || !areFinite(solution.coefficients)) return null;
    const { decomposition } = solution;
    const size = squared(residuals);
    const left = squared(decomposition.q.map((direction) => dot(direction, residuals)));
    if (coefficients && left <= settled * (1 + size))
      return { family, coefficients, fitted, residuals, decomposition, df, dispersion: size / df };
    coefficients = solution.coefficients;
    predictor = solution.fitted.map((eta, index) => eta / (roots[index] as number));
  }
  return null;
}

/** The exposure, the whole, or the sum of two counts. */
const wholeOf = (family: Family, { outcome, size }: Observation): number =>
  family === "two counts" ? outcome + size : size;

function startOf(family: Family, { outcome }: Observation, whole: number): number {
  if (family === "gaussian") return 0;
  if (family === "poisson") return Math.log((outcome + 0.1) / whole);
  return Math.log((outcome + 0.5) / (whole - outcome + 0.5));
}

/** μ at a linear predictor. */
function meanAt(family: Family, eta: number, whole: number): number {
  if (family === "gaussian") return eta;
  if (family === "poisson") return whole * Math.exp(eta);
  return whole / (1 + Math.exp(-eta));
}

/** v at a mean: 1, μ or np(1 − p). */
function varianceAt(family: Family, mean: number, whole: number): number {
  if (family === "gaussian") return 1;
  return family === "poisson" ? mean : mean * (1 - mean / whole);
}

/** v of an observation that was fitted. */
export const varianceOf = (family: Family, mean: number, observation: Observation): number =>
  varianceAt(family, mean, wholeOf(family, observation));

export type Expectation = {
  /** μ, in the unit of the outcome. */
  mean: number;
  /** v, the variance of the outcome before dispersion. */
  variance: number;
  /** ∂μ over the linear predictor. */
  slope: number;
};

/** μ, v and slope of an observation whose row of the design is given. Two counts: the comparison's times the odds. */
export function expectationOf(
  { family, coefficients }: Pick<GeneralisedLinearModel, "family" | "coefficients">,
  row: readonly number[],
  { outcome, size }: Pick<Observation, "outcome" | "size">,
): Expectation {
  const eta = dot(row, coefficients);
  if (family === "two counts") {
    const odds = Math.exp(eta);
    return { mean: size * odds, variance: (outcome + size) * odds, slope: size * odds };
  }
  const mean = meanAt(family, eta, size);
  const variance = varianceAt(family, mean, size);
  return { mean, variance, slope: variance };
}
