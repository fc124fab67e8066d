import {
  combined,
  type Decomposition,
  decomposed,
  dot,
  type Matrix,
  solvedUpper,
  type Vector,
} from "./linear-algebra.ts";

export type LeastSquares = {
  /** One a column. */
  coefficients: number[];
  /** One an observation. */
  fitted: number[];
  decomposition: Decomposition;
};

/**
 * Ordinary least squares of n outcomes on k columns of n numbers, through QR; null where columns are linearly dependent.
 *
 * @see Golub & Van Loan 2013, Matrix Computations, 5.3.
 */
export function leastSquares(columns: Matrix, outcomes: Vector): LeastSquares | null {
  const decomposition = decomposed(columns);
  if (decomposition === null) return null;
  const coefficients = solvedUpper(
    decomposition.r,
    decomposition.q.map((direction) => dot(direction, outcomes)),
  );
  return { coefficients, fitted: combined(columns, coefficients), decomposition };
}
