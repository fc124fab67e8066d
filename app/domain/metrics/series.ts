import {
  lastWithin,
  type Month,
  type Period,
  periodOf,
  periodsBetween,
} from "#app/domain/calendar/period.ts";
import { normalVariation, type Signal } from "#app/statistics/metrics/normal-variation.ts";
import type { MetricEvent } from "./event.ts";
import { type FigureInForce, numberOf } from "./figure.ts";
import type { Metric } from "./metric.ts";

/** One period of a metric: its figure or none, and what was normal then. Limits are in the chart's unit, not clipped. */
export type SeriesPoint = {
  period: Period;
  figure: FigureInForce | null;
  value: number | null;
  mean: number | null;
  lower: number | null;
  upper: number | null;
  signal: Signal | null;
};

/** What the limits rest on: the first twelve points, fewer (trial limits, from six), or nothing yet. */
export type Baseline =
  | { limits: "set" | "trial"; first: Period; last: Period; points: number }
  | { limits: "none"; points: number };

/** A metric's periods in time order, without a hole: a period that nobody spoke of has no figure. */
export type Series = { points: SeriesPoint[]; baseline: Baseline };

const baselinePoints = 12;
const fewestPoints = 6;

/**
 * The series of a metric as it stood at the end of a month, with its normal variation (docs/statistics.md 3): limits from its
 * first twelve points, from all of them while there are fewer, and none under six. `figures` are the metric's own and
 * in force; a rebase starts new limits at its month.
 */
export function seriesOf(
  metric: Pick<Metric, "cadence">,
  figures: readonly FigureInForce[],
  events: readonly MetricEvent[],
  until: Month,
): Series {
  const last = lastWithin(metric.cadence, until);
  const known = figures.filter((figure) => figure.period <= last);
  const byPeriod = new Map(known.map((figure) => [figure.period, figure]));
  const first = [...byPeriod.keys()].sort()[0];
  const periods = first ? periodsBetween(first, last) : [];
  const values = periods.map((period) => {
    const figure = byPeriod.get(period);
    return figure ? numberOf(figure) : null;
  });
  const starts = [0, ...rebases(metric, events, periods)];
  const baselines = starts.map((start, phase) => {
    const end = starts[phase + 1];
    return baselineOf(periods.slice(start, end), values.slice(start, end));
  });
  const variation = normalVariation(values, {
    fixAfter: baselinePoints,
    rebaseAt: starts.slice(1),
  });
  const points = periods.map((period, place): SeriesPoint => {
    const phase = starts.findLastIndex((start) => start <= place);
    const limited = baselines[phase]?.limits !== "none";
    return {
      period,
      figure: byPeriod.get(period) ?? null,
      value: values[place] ?? null,
      mean: limited ? (variation.mean[place] ?? null) : null,
      lower: limited ? (variation.lower[place] ?? null) : null,
      upper: limited ? (variation.upper[place] ?? null) : null,
      signal: limited ? (variation.signal[place] ?? null) : null,
    };
  });
  return { points, baseline: baselines.at(-1) ?? { limits: "none", points: 0 } };
}

/** The places at which a person decided that new limits begin. */
function rebases(
  { cadence }: Pick<Metric, "cadence">,
  events: readonly MetricEvent[],
  periods: readonly Period[],
): number[] {
  const places = events
    .filter((event) => event.kind === "rebase")
    .map(({ day }) => periods.indexOf(periodOf(cadence, day)));
  return [...new Set(places)].filter((place) => place > 0).sort((one, other) => one - other);
}

function baselineOf(periods: readonly Period[], values: readonly (number | null)[]): Baseline {
  const observed = periods.filter((_, place) => values[place] !== null).slice(0, baselinePoints);
  const points = observed.length;
  const [first, last] = [observed[0], observed.at(-1)];
  if (!first || !last || points < fewestPoints) return { limits: "none", points };
  return { limits: points < baselinePoints ? "trial" : "set", first, last, points };
}
