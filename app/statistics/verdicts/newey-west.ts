import {
  dot,
  type Matrix,
  solvedTransposed,
  solvedUpper,
  type Vector,
} from "#app/statistics/linear-algebra.ts";

/** The longest lag that n observations in time order call for: ⌊4(n/100)^(2/9)⌋, and 1 at least. */
export const neweyWestLag = (n: number): number =>
  Math.max(1, Math.floor(4 * (n / 100) ** (2 / 9)));

/**
 * Standard errors of k coefficients that allow for unequal variances and for autocorrelation up to a lag, with Bartlett's
 * weights, without prewhitening, times √(n/(n − k)).
 *
 * @param weighted k columns of n numbers, each row of the design times √v
 * @param residuals n numbers, (y − μ)/√v, in time order; gaps between them are passed over
 * @param r R of the decomposition of `weighted`, by columns
 * @see Newey & West 1987, Econometrica 55:703; Zeileis 2004, Journal of Statistical Software 11(10).
 */
export function neweyWestErrors(weighted: Matrix, residuals: Vector, r: Matrix): number[] {
  const n = residuals.length;
  const lag = neweyWestLag(n);
  const scores = weighted.map((column) =>
    column.map((number, index) => number * (residuals[index] as number)),
  );
  return weighted.map((_, coefficient) => {
    const unit = weighted.map((__, index) => (index === coefficient ? 1 : 0));
    const bread = solvedUpper(r, solvedTransposed(r, unit));
    const along = residuals.map((__, index) =>
      dot(
        bread,
        scores.map((column) => column[index] as number),
      ),
    );
    let sum = dot(along, along);
    for (let step = 1; step <= lag; step++)
      sum += 2 * (1 - step / (lag + 1)) * dot(along.slice(step), along.slice(0, -step));
    return Math.sqrt((Math.max(0, sum) * n) / (n - weighted.length));
  });
}
