/** A figure far from its metric's history: a warning to confirm or correct, never a refusal. */
import { lastMonthOf, type Period, periodsPerYear, shift } from "#app/domain/calendar/period.ts";
import type { MetricEvent } from "#app/domain/metrics/event.ts";
import { type Amount, type FigureInForce, numberOf } from "#app/domain/metrics/figure.ts";
import type { MetricInService } from "#app/domain/metrics/metric.ts";
import { type SeriesPoint, seriesOf } from "#app/domain/metrics/series.ts";

export type Outlier = { metric: MetricInService } & (
  | { kind: "whole"; whole: number; last: FigureInForce & { whole: number } }
  | { kind: "ratio"; value: number; whole: number | null; ratio: number; last: FigureInForce }
  | { kind: "range"; isAbove: boolean; usual: SeriesPoint }
);

/** The multiple of the last number, or its inverse, that raises a warning. */
const farRatio = 3;
/** Half-widths of the usual range. */
const farDistance = 2;

/** How an amount stands out from the metric's earlier figures, if it does. */
export function outlierOf(
  metric: MetricInService,
  period: Period,
  amount: Amount,
  figures: readonly FigureInForce[],
  events: readonly MetricEvent[],
): Outlier | undefined {
  if (amount.state !== "given") return undefined;
  const earlier = figures.filter((figure) => figure.period < period);
  const last = earlier.findLast((figure) => numberOf(figure) !== null);
  const whole = last && wholeOutlier(metric, amount, last);
  const value = numberOf(amount);
  if (whole || value === null) return whole;
  const usual = seriesOf(metric, earlier, events, lastMonthOf(period)).points.at(-1);
  if (usual && isUsual(value, usual)) return undefined;
  if (isLikeLastYear(value, period, earlier)) return undefined;
  return (
    (last && ratioOutlier(metric, value, amount, last)) ??
    (usual && rangeOutlier(metric, value, last ? numberOf(last) : null, usual))
  );
}

/** A whole of 100 is probably a percentage; another size, a digit too many or too few. */
function wholeOutlier(
  metric: MetricInService,
  { whole }: Amount,
  last: FigureInForce,
): Outlier | undefined {
  if (!whole || !last.whole || !isFar(whole / last.whole)) return undefined;
  return { kind: "whole", metric, whole, last: { ...last, whole: last.whole } };
}

function ratioOutlier(
  metric: MetricInService,
  value: number,
  { whole }: Amount,
  last: FigureInForce,
): Outlier | undefined {
  const before = numberOf(last) ?? 0;
  if (before <= 0 || value < 0) return undefined;
  const ratio = value / before;
  return isFar(ratio) ? { kind: "ratio", metric, value, whole, ratio, last } : undefined;
}

const isFar = (ratio: number) => ratio <= 1 / farRatio || ratio >= farRatio;

/** Far outside the usual range, unless the last figure was on that side of it. */
function rangeOutlier(
  metric: MetricInService,
  value: number,
  last: number | null,
  usual: SeriesPoint,
): Outlier | undefined {
  const { mean, lower, upper } = usual;
  if (mean === null || lower === null || upper === null || upper === mean) return undefined;
  if (Math.abs(value - mean) <= farDistance * (upper - mean)) return undefined;
  const isAbove = value > mean;
  if (last !== null && (isAbove ? last > upper : last < lower)) return undefined;
  return { kind: "range", metric, isAbove, usual };
}

const isUsual = (value: number, { lower, upper }: SeriesPoint): boolean =>
  lower !== null && upper !== null && value >= lower && value <= upper;

function isLikeLastYear(value: number, period: Period, figures: readonly FigureInForce[]) {
  const yearAgo = shift(period, -periodsPerYear(period));
  const figure = figures.find((one) => one.period === yearAgo);
  const then = figure && numberOf(figure);
  if (!then) return false;
  return value / then > 2 / 3 && value / then < 3 / 2;
}
