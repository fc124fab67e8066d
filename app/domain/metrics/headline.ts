/**
 * What a month's figure of one metric says, as far as its design allows (docs/glossary.md, rungs 0 to 2):
 * against its own past it moved outside its normal variation or it did not; with too little past, it stands alone.
 */

import type { Period } from "#app/domain/calendar/period.ts";
import type { Signal } from "#app/statistics/metrics/normal-variation.ts";
import type { Amount } from "./figure.ts";
import type { MetricInService } from "./metric.ts";
import type { Baseline, Series, SeriesPoint } from "./series.ts";

export type Direction = "higher" | "lower";

export type Finding =
  | {
      kind: "moved";
      signal: Signal;
      direction: Direction;
      /** How many periods in a row, this one included, for a trend or a shift; how many outside the limits otherwise. */
      run: number;
      /** How far from the mean, in half-widths of the usual range. */
      distance: number;
    }
  | { kind: "usual" }
  | { kind: "too few"; points: number }
  | { kind: "no number"; amount: Amount | null };

/** What a metric says in a period: the finding, the figure that it rests on, and by what it is judged. */
export type Headline = {
  metric: MetricInService;
  period: Period;
  finding: Finding;
  /** Null without a figure. */
  newest: SeriesPoint | null;
  baseline: Baseline;
};

export const headlineOf = (metric: MetricInService, series: Series, period: Period): Headline => ({
  metric,
  period,
  finding: findingOf(series),
  newest: series.points.at(-1) ?? null,
  baseline: series.baseline,
});

/** What the newest period of a series says. */
export function findingOf({ points, baseline }: Series): Finding {
  const point = points.at(-1);
  if (!point || point.value === null) return { kind: "no number", amount: point?.figure ?? null };
  if (baseline.limits === "none") return { kind: "too few", points: baseline.points };
  if (point.signal === null) return { kind: "usual" };
  return {
    kind: "moved",
    signal: point.signal,
    direction: directionOf(points, point),
    run: runOf(points, point.signal),
    distance: distanceOf(point),
  };
}

function directionOf(points: readonly SeriesPoint[], point: SeriesPoint): Direction {
  const before = observed(points).at(-2)?.value;
  const level = point.signal === "trend" ? before : point.mean;
  return (point.value ?? 0) > (level ?? 0) ? "higher" : "lower";
}

function runOf(points: readonly SeriesPoint[], signal: Signal): number {
  const seen = observed(points);
  const signs =
    signal === "trend"
      ? seen.map((point, place) => Math.sign(point.value - (seen[place - 1]?.value ?? point.value)))
      : signal === "outside limits"
        ? seen.map((point) =>
            point.signal === signal ? Math.sign(point.value - (point.mean ?? 0)) : 0,
          )
        : seen.map((point) => Math.sign(point.value - (point.mean ?? 0)));
  const last = signs.at(-1);
  const broken = signs.findLastIndex((sign) => sign !== last);
  return signs.length - 1 - broken + (signal === "trend" ? 1 : 0);
}

function distanceOf({ value, mean, upper }: SeriesPoint): number {
  if (value === null || mean === null || upper === null) return 0;
  const half = upper - mean;
  return half === 0 ? Number.MAX_VALUE : Math.abs(value - mean) / half;
}

const observed = (points: readonly SeriesPoint[]) =>
  points.filter((point): point is SeriesPoint & { value: number } => point.value !== null);
