import {
  dot,
  type Matrix,
  turnedIntoCholesky,
  type Vector,
} from "#app/statistics/linear-algebra.ts";

/** A regression whitened at an autocorrelation ρ. */
export type Whitened = {
  residualSumOfSquares: number;
  /** ln |X*'X*|, but for what does not depend on ρ. */
  logDeterminant: number;
};

export type Autocorrelation = {
  /** The REML estimate of ρ, from 0 to 0.95. */
  rho: number;
  /** Null where the whitened cross-products are not positive definite. */
  whitenedAt: (rho: number) => Whitened | null;
};

export const highestRho = 0.95;
const gridStep = 0.01;
const goldenRatio = (Math.sqrt(5) - 1) / 2;
const precision = 1e-10;
/** Estimates this near to 0 or 0.95 are rounded to it: the criterion is too flat to tell. */
const atTheEnd = 1e-6;

/**
 * The autocorrelation of the residuals of a regression in continuous time: ρ^g between periods g apart. Minimises the
 * restricted likelihood's df ln RSS(ρ) + Σ ln(1 − ρ^2g) + ln |X*'X*| over a grid of 96 and then by golden section.
 *
 * The whitened cross-products are sums that depend on ρ only through their factors, so that they are added up once, in
 * O(n k²), and each ρ costs O(k³).
 *
 * @param times n whole numbers, rising
 * @param basis k orthonormal columns of n numbers that span the design
 * @param residuals n numbers, at right angles to the basis
 * @see Pinheiro & Bates 2000, Mixed-Effects Models in S and S-PLUS, 5.3 (corCAR1); Harville 1977, JASA 72:320.
 */
export function autocorrelationOf(
  times: Vector,
  basis: Matrix,
  residuals: Vector,
): Autocorrelation {
  const columns = [...basis, residuals];
  const df = residuals.length - basis.length;
  const steps = stepsByGap(times, columns);
  const first = triangleOf(columns, (one, other) => (one[0] as number) * (other[0] as number));

  const whitenedAt = (rho: number): Whitened | null => {
    const products = first.slice();
    for (const { gap, now, across, before } of steps) {
      const power = rho ** gap;
      const factor = 1 / (1 - power ** 2);
      for (let index = 0; index < products.length; index++) {
        const crossed = (now[index] as number) - power * (across[index] as number);
        const sum = crossed + power ** 2 * (before[index] as number);
        products[index] = (products[index] as number) + factor * sum;
      }
    }
    if (!turnedIntoCholesky(products, columns.length)) return null;
    let logDeterminant = 0;
    for (let column = 0; column < basis.length; column++)
      logDeterminant += 2 * Math.log(products[((column + 1) * (column + 2)) / 2 - 1] as number);
    return { residualSumOfSquares: (products.at(-1) as number) ** 2, logDeterminant };
  };

  const criterion = (rho: number): number => {
    const whitened = whitenedAt(rho);
    if (whitened === null) return Number.POSITIVE_INFINITY;
    const { residualSumOfSquares, logDeterminant } = whitened;
    const shrinkage = steps.reduce(
      (sum, { gap, count }) => sum + count * Math.log1p(-(rho ** (2 * gap))),
      0,
    );
    return df * Math.log(residualSumOfSquares) + shrinkage + logDeterminant;
  };
  return { rho: lowestOf(criterion), whitenedAt };
}

/** The estimate corrected for its bias on few periods; 0 stays 0. */
export const withoutBias = (rho: number, periods: number): number =>
  rho === 0 ? 0 : Math.min(highestRho, rho + (1 + 3 * rho) / periods);

/** The quadratic form a'Ra in O(n), where R holds ρ^|tᵢ − tⱼ|. */
export function autocorrelatedSquare(vector: Vector, times: Vector, rho: number): number {
  let sum = 0;
  let carried = 0;
  for (let index = 0; index < vector.length; index++) {
    const number = vector[index] as number;
    if (index > 0) {
      const gap = (times[index] as number) - (times[index - 1] as number);
      carried = rho ** gap * (carried + (vector[index - 1] as number));
    }
    sum += number * (number + 2 * carried);
  }
  return sum;
}

/** Lower triangles, row by row, of the products of columns over the rows that follow a gap of one length. */
type Steps = {
  gap: number;
  count: number;
  now: Float64Array;
  across: Float64Array;
  before: Float64Array;
};

function stepsByGap(times: Vector, columns: Matrix): Steps[] {
  const places = times.map((_, index) => index).slice(1);
  const gapBefore = (index: number) => (times[index] as number) - (times[index - 1] as number);
  return [...Map.groupBy(places, gapBefore)].map(([gap, rows]) => {
    const pairs = columns.map((column) => ({
      now: rows.map((row) => column[row] as number),
      before: rows.map((row) => column[row - 1] as number),
    }));
    return {
      gap,
      count: rows.length,
      now: triangleOf(pairs, (one, other) => dot(one.now, other.now)),
      across: triangleOf(
        pairs,
        (one, other) => dot(one.now, other.before) + dot(one.before, other.now),
      ),
      before: triangleOf(pairs, (one, other) => dot(one.before, other.before)),
    };
  });
}

const triangleOf = <T>(list: readonly T[], product: (one: T, other: T) => number): Float64Array =>
  Float64Array.from(
    list.flatMap((one, index) => list.slice(0, index + 1).map((other) => product(one, other))),
  );

function lowestOf(criterion: (rho: number) => number): number {
  const grid = Array.from({ length: Math.round(highestRho / gridStep) + 1 }, (_, index) => {
    const rho = index * gridStep;
    return { rho, value: criterion(rho) };
  });
  const best = grid.reduce((lowest, point) => (point.value < lowest.value ? point : lowest));
  let low = Math.max(0, best.rho - gridStep);
  let high = Math.min(highestRho, best.rho + gridStep);
  let [left, right] = [high - goldenRatio * (high - low), low + goldenRatio * (high - low)];
  let [atLeft, atRight] = [criterion(left), criterion(right)];
  while (high - low > precision) {
    if (atLeft <= atRight) {
      [high, right, atRight] = [right, left, atLeft];
      left = high - goldenRatio * (high - low);
      atLeft = criterion(left);
    } else {
      [low, left, atLeft] = [left, right, atRight];
      right = low + goldenRatio * (high - low);
      atRight = criterion(right);
    }
  }
  const found = (low + high) / 2;
  if (found < atTheEnd) return 0;
  return found > highestRho - atTheEnd ? highestRho : found;
}
