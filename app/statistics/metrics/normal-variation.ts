/** The four rules of normal variation, in the order in which they are looked for. */
export type Signal = "outside limits" | "trend" | "two of three" | "shift";

export type NormalVariation = {
  mean: (number | null)[];
  lower: (number | null)[];
  upper: (number | null)[];
  nearLower: (number | null)[];
  nearUpper: (number | null)[];
  signal: (Signal | null)[];
};

export type VariationOptions = {
  /** How many points of a phase its limits rest on; all of them where it is left out. */
  fixAfter?: number | undefined;
  /** The places, counted from 0, at which a new phase with limits of its own begins. */
  rebaseAt?: readonly number[];
  /** False keeps the moving ranges that are far from the rest. */
  screen?: boolean;
};

const limitFactor = 2.66;
const nearFactor = (2 / 3) * limitFactor;
const screenFactor = 3.267;
const runLength = 7;

/**
 * The XmR chart of a series in time order: six lists as long as `values`, in its unit.
 *
 * A null is a gap: it keeps its place and carries the limits but no signal, and moving ranges and runs go over it,
 * from the point before to the point after. Neither crosses the start of a phase. A phase with one point to rest on
 * has a mean and no limits; one with none has neither. Limits are not clipped. Points off the mean of a baseline
 * that does not vary are outside its limits. A point outside the limits is not one of the two in "two of three".
 *
 * @throws RangeError for a value that is not finite, fewer than two points to fix after, a rebase outside the series.
 * @see NHS England, Making Data Count; Nelson 1982 J Qual Tech 14:172; Provost & Murray 2011, The Health Care Data Guide.
 */
export function normalVariation(
  values: readonly (number | null)[],
  { fixAfter, rebaseAt = [], screen = true }: VariationOptions = {},
): NormalVariation {
  demandUsable(values, fixAfter, rebaseAt);
  const starts = [...new Set([0, ...rebaseAt])].sort((one, other) => one - other);
  const places = starts.flatMap((start, phase) =>
    placesOfPhase(values.slice(start, starts[phase + 1]), fixAfter, screen),
  );
  return {
    mean: places.map(({ mean }) => mean),
    lower: places.map(({ lower }) => lower),
    upper: places.map(({ upper }) => upper),
    nearLower: places.map(({ nearLower }) => nearLower),
    nearUpper: places.map(({ nearUpper }) => nearUpper),
    signal: places.map(({ signal }) => signal),
  };
}

type Limits = Record<Exclude<keyof NormalVariation, "signal">, number | null>;

function placesOfPhase(
  values: readonly (number | null)[],
  fixAfter: number | undefined,
  screen: boolean,
): (Limits & { signal: Signal | null })[] {
  const points = values.filter((value) => value !== null);
  const limits = limitsOf(points.slice(0, fixAfter), screen);
  const signals = signalsOf(points, limits).values();
  return values.map((value) => ({
    ...limits,
    signal: value === null ? null : (signals.next().value ?? null),
  }));
}

function limitsOf(baseline: readonly number[], screen: boolean): Limits {
  const mean = baseline.length > 0 ? meanOf(baseline) : null;
  const range = averageMovingRange(baseline, screen);
  if (mean === null || range === null)
    return { mean, lower: null, upper: null, nearLower: null, nearUpper: null };
  return {
    mean,
    lower: mean - limitFactor * range,
    upper: mean + limitFactor * range,
    nearLower: mean - nearFactor * range,
    nearUpper: mean + nearFactor * range,
  };
}

function averageMovingRange(points: readonly number[], screen: boolean): number | null {
  const ranges = stepsOf(points).map(Math.abs);
  if (ranges.length === 0) return null;
  const average = meanOf(ranges);
  if (!screen || average === 0) return average;
  return meanOf(ranges.filter((range) => range < screenFactor * average));
}

function signalsOf(points: readonly number[], limits: Limits): (Signal | null)[] {
  const signals = points.map((): Signal | null => null);
  const { mean } = limits;
  if (mean === null) return signals;
  const mark = (signal: Signal, marked: Iterable<number>) => {
    for (const index of marked) signals[index] ??= signal;
  };
  const outside = points.map((value) => isBeyond(value, limits.lower, limits.upper));
  const near = points.map(
    (value, index) => !outside[index] && isBeyond(value, limits.nearLower, limits.nearUpper),
  );
  const directions = stepsOf(points).map(Math.sign);
  const sides = points.map((value) => Math.sign(value - mean));

  mark(
    "outside limits",
    outside.flatMap((is, index) => (is ? [index] : [])),
  );
  mark("trend", placesInRuns(directions, runLength - 1, 1));
  mark("two of three", placesOfTwoInThree(sides, near));
  mark("shift", placesInRuns(sides, runLength, 0));
  return signals;
}

const isBeyond = (value: number, lower: number | null, upper: number | null): boolean =>
  (lower !== null && value < lower) || (upper !== null && value > upper);

/** The places of runs of one sign at least so long, with so many more places at the end of each. */
function placesInRuns(signs: readonly number[], length: number, more: number): Set<number> {
  const found = new Set<number>();
  let first = 0;
  for (let next = 1; next <= signs.length; next++) {
    if (signs[next] === signs[first]) continue;
    if (signs[first] !== 0 && next - first >= length)
      for (let index = first; index < next + more; index++) found.add(index);
    first = next;
  }
  return found;
}

function placesOfTwoInThree(sides: readonly number[], near: readonly boolean[]): Set<number> {
  const found = new Set<number>();
  for (let first = 0; first + 3 <= sides.length; first++) {
    const three = [first, first + 1, first + 2];
    const qualifying = three.filter((index) => near[index]);
    const oneSide = three.every((index) => sides[index] === sides[first]);
    if (oneSide && qualifying.length >= 2) for (const index of qualifying) found.add(index);
  }
  return found;
}

function stepsOf(points: readonly number[]): number[] {
  return points.slice(1).map((value, index) => value - (points[index] as number));
}

/** In two passes, so that the mean of equal numbers is that number. */
function meanOf(numbers: readonly number[]): number {
  const rough = sumOf(numbers) / numbers.length;
  return rough + sumOf(numbers.map((number) => number - rough)) / numbers.length;
}

const sumOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0);

function demandUsable(
  values: readonly (number | null)[],
  fixAfter: number | undefined,
  rebaseAt: readonly number[],
): void {
  if (!values.every((value) => value === null || Number.isFinite(value)))
    throw new RangeError("a value is not finite");
  if (fixAfter !== undefined && !(Number.isInteger(fixAfter) && fixAfter >= 2))
    throw new RangeError(`limits cannot be fixed after ${fixAfter} points`);
  for (const index of rebaseAt)
    if (!(Number.isInteger(index) && index >= 0 && index < values.length))
      throw new RangeError(`there is no place ${index} to rebase at`);
}
