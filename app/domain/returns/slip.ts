/**
 * What may be a slip of the finger: a figure far from its own history. Each is a statement that can be asked
 * ("This is nine times …: right, or a slip?") and confirmed. It warns and never forbids.
 */

import { lastMonthOf, type Period, shift } from "#app/domain/calendar/period.ts";
import { periodInWords } from "#app/domain/calendar/period-in-words.ts";
import type { MetricEvent } from "#app/domain/metrics/event.ts";
import { type Amount, type FigureInForce, numberOf } from "#app/domain/metrics/figure.ts";
import { usualRange } from "#app/domain/metrics/limits.ts";
import type { MetricInService } from "#app/domain/metrics/metric.ts";
import { type SeriesPoint, seriesOf } from "#app/domain/metrics/series.ts";
import { numberInWords } from "#app/domain/metrics/wording.ts";
import { answerInWords } from "./return.ts";

/** How many times the last number, or what part of it, is asked about. */
const farRatio = 3;
/** How many half-widths of the usual range from its middle. */
const farDistance = 2;

/**
 * What is odd about an amount, as statements without a full stop; none of one that has no number.
 *
 * @param figures the metric's own, in force; those of the period itself and later count for nothing
 */
export function slipsOf(
  metric: MetricInService,
  period: Period,
  amount: Amount,
  figures: readonly FigureInForce[],
  events: readonly MetricEvent[],
): string[] {
  const value = numberOf(amount);
  if (amount.state !== "given") return [];
  const earlier = figures.filter((figure) => figure.period < period);
  const last = earlier.findLast((figure) => numberOf(figure) !== null);
  const whole = last && wholeSlip(metric, amount, last);
  if (whole) return [whole];
  if (value === null) return [];
  const usual = seriesOf(metric, earlier, events, lastMonthOf(period)).points.at(-1);
  if (usual && isUsual(value, usual)) return [];
  if (isLikeLastYear(value, period, earlier)) return [];
  const slip =
    (last && ratioSlip(metric, value, amount, last)) ??
    (usual && rangeSlip(metric, value, last ? numberOf(last) : null, usual));
  return slip ? [slip] : [];
}

/** The question that statements are put as. */
export const asked = (statements: readonly string[]): string =>
  `${statements.join(". ")}: right, or a slip?`;

/** What is kept with a figure whose statements were confirmed; null where there were none. */
export const confirmed = (statements: readonly string[]): string | null =>
  statements.length === 0 ? null : `${statements.join(". ")}: confirmed as right`;

/** A whole of 100 is likely to be a percentage; a whole of another size, a digit too many or too few. */
function wholeSlip(metric: MetricInService, amount: Amount, last: FigureInForce) {
  if (amount.whole === null || !last.whole || amount.whole === 0) return undefined;
  const ratio = amount.whole / last.whole;
  if (ratio > 1 / farRatio && ratio < farRatio) return undefined;
  const was = `in ${periodInWords(last.period)} it was ${last.whole.toLocaleString("en-GB")}`;
  if (amount.whole === 100) return `The whole is 100, as if these were percentages, and ${was}`;
  return `The whole, ${amount.whole.toLocaleString("en-GB")} ${metric.unit}, is ${times(ratio)} the last one: ${was}`;
}

function ratioSlip(metric: MetricInService, value: number, amount: Amount, last: FigureInForce) {
  const before = numberOf(last) ?? 0;
  if (before <= 0 || value < 0) return undefined;
  const ratio = value / before;
  if (ratio > 1 / farRatio && ratio < farRatio) return undefined;
  const was = `${periodInWords(last.period)}, which was ${answerInWords(last, metric)}`;
  const is = amount.whole === null ? "This is" : `This is ${numberInWords(value, metric)},`;
  return value === 0
    ? `${is.replace(/ is$/, " is 0")} and not like ${was}`
    : `${is} ${times(ratio)} ${was}`;
}

/** Far from the usual range, and not where the last one was already. */
function rangeSlip(
  metric: MetricInService,
  value: number,
  last: number | null,
  usual: SeriesPoint,
): string | undefined {
  const { mean, lower, upper } = usual;
  if (mean === null || lower === null || upper === null || upper === mean) return undefined;
  if (Math.abs(value - mean) <= farDistance * (upper - mean)) return undefined;
  const isAbove = value > mean;
  if (last !== null && (isAbove ? last > upper : last < lower)) return undefined;
  return `This is far ${isAbove ? "above" : "below"} the usual range, ${usualRange(usual, metric)}`;
}

const isUsual = (value: number, { lower, upper }: SeriesPoint): boolean =>
  lower !== null && upper !== null && value >= lower && value <= upper;

/** What comes every year, such as a summer's reading, is no slip. */
function isLikeLastYear(value: number, period: Period, figures: readonly FigureInForce[]) {
  const yearAgo = shift(period, period.includes("Q") ? -4 : -12);
  const figure = figures.find((one) => one.period === yearAgo);
  const then = figure && numberOf(figure);
  if (!then) return false;
  return value / then > 2 / 3 && value / then < 3 / 2;
}

/** "nine times", "about four times", "a tenth of", "less than a twentieth of". */
function times(ratio: number): string {
  const [size, name] = ratio >= 1 ? [ratio, timesNames] : [1 / ratio, partNames];
  const round = Math.round(size);
  const words = name[round - farRatio];
  const about = Math.abs(size - round) / size > 0.02 ? "about " : "";
  if (words) return `${about}${words}`;
  return ratio >= 1 ? `about ${round.toLocaleString("en-GB")} times` : "less than a tenth of";
}

const timesNames = [
  "three times",
  "four times",
  "five times",
  "six times",
  "seven times",
  "eight times",
  "nine times",
  "ten times",
  "eleven times",
  "twelve times",
];

const partNames = [
  "a third of",
  "a quarter of",
  "a fifth of",
  "a sixth of",
  "a seventh of",
  "an eighth of",
  "a ninth of",
  "a tenth of",
];
