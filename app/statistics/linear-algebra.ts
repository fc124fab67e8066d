export type Vector = readonly number[];
/** A matrix by its columns. */
export type Matrix = readonly Vector[];

/** X = QR: the columns of Q are orthonormal, and column j of R holds its first j + 1 numbers. */
export type Decomposition = { q: number[][]; r: number[][] };

/** Below this part of its length left over, a column depends on those before it. */
const rankTolerance = 1e-9;

export function dot(one: Vector, other: Vector): number {
  let sum = 0;
  for (let index = 0; index < one.length; index++)
    sum += (one[index] as number) * (other[index] as number);
  return sum;
}

export const squared = (vector: Vector): number => dot(vector, vector);

/** The sum of the columns, each times its factor: n numbers of k columns of n. */
export function combined(columns: Matrix, factors: Vector): number[] {
  const sum: number[] = new Array(columns[0]?.length ?? 0).fill(0);
  columns.forEach((column, index) => {
    addTo(sum, column, factors[index] as number);
  });
  return sum;
}

function addTo(sum: number[], column: Vector, factor: number): void {
  for (let index = 0; index < sum.length; index++)
    sum[index] = (sum[index] as number) + factor * (column[index] as number);
}

/**
 * The QR decomposition of k columns of n numbers, by Gram-Schmidt done twice; null where they are dependent.
 *
 * @see Giraud, Langou & Rozložník 2005, Computers & Mathematics with Applications 50:1069: twice is enough.
 */
export function decomposed(columns: Matrix): Decomposition | null {
  const q: number[][] = [];
  const r: number[][] = [];
  for (const column of columns) {
    const left = [...column];
    const inside = q.map(() => 0);
    for (let pass = 0; pass < 2; pass++)
      q.forEach((direction, index) => {
        const along = dot(direction, left);
        inside[index] = (inside[index] as number) + along;
        addTo(left, direction, -along);
      });
    const length = Math.sqrt(squared(left));
    if (!(length > rankTolerance * Math.sqrt(squared(column)))) return null;
    q.push(left.map((number) => number / length));
    r.push([...inside, length]);
  }
  return { q, r };
}

/** x of Rx = right, R upper triangular by its columns. */
export function solvedUpper(r: Matrix, right: Vector): number[] {
  const left = [...right];
  for (let column = r.length - 1; column >= 0; column--) {
    const numbers = r[column] as Vector;
    const solution = (left[column] as number) / (numbers[column] as number);
    left[column] = solution;
    for (let row = 0; row < column; row++)
      left[row] = (left[row] as number) - solution * (numbers[row] as number);
  }
  return left;
}

/** x of R'x = right, R upper triangular by its columns. */
export function solvedTransposed(r: Matrix, right: Vector): number[] {
  const solution: number[] = [];
  r.forEach((column, index) => {
    const known = dot(solution, column);
    solution.push(((right[index] as number) - known) / (column[index] as number));
  });
  return solution;
}

/**
 * Replaces the lower triangle of a symmetric matrix, row by row, by L of A = LL'; false where it is not positive definite,
 * and then the triangle is left half done.
 */
export function turnedIntoCholesky(triangle: Float64Array, size: number): boolean {
  for (let row = 0; row < size; row++) {
    const ownStart = (row * (row + 1)) / 2;
    for (let column = 0; column <= row; column++) {
      const otherStart = (column * (column + 1)) / 2;
      let left = triangle[ownStart + column] as number;
      for (let index = 0; index < column; index++)
        left -= (triangle[ownStart + index] as number) * (triangle[otherStart + index] as number);
      if (column < row) left /= triangle[otherStart + column] as number;
      else if (left > 0) left = Math.sqrt(left);
      else return false;
      triangle[ownStart + column] = left;
    }
  }
  return true;
}

export const areFinite = (numbers: Vector): boolean => numbers.every(Number.isFinite);
