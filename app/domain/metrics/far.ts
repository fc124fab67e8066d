import type { Display } from "./display.ts";
import type { Limits } from "./limits.ts";

const fewestFigures = 6;

/** From the median moving range to the half-width of the limits (Wheeler 1993, Understanding Variation). */
const limitFactor = 3.145;

/**
 * What is usual of a metric where a number is so far from it that a slip of the pen is likelier than news: beyond the
 * limits by more than their own width. Undefined where it is not, or where there are fewer than six numbers to go by.
 * Medians, so that one slip among the numbers does not hide the next.
 *
 * @param numbers the metric's own in time order, in its unit
 */
export function farFrom(
  numbers: readonly number[],
  display: Display,
): (number: number) => Limits | undefined {
  if (numbers.length < fewestFigures) return () => undefined;
  const steps = numbers.slice(1).map((number, place) => Math.abs(number - (numbers[place] ?? 0)));
  const [middle, reach] = [medianOf(numbers), limitFactor * medianOf(steps)];
  const farthest = Math.max(3 * reach, 10 ** -display.decimals);
  const limits = { lower: middle - reach, upper: middle + reach };
  return (number) => (Math.abs(number - middle) > farthest ? limits : undefined);
}

function medianOf(numbers: readonly number[]): number {
  const inOrder = Float64Array.from(numbers).sort();
  const half = (inOrder.length - 1) / 2;
  return ((inOrder[Math.floor(half)] ?? 0) + (inOrder[Math.ceil(half)] ?? 0)) / 2;
}
