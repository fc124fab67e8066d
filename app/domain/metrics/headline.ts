/**
 * What a month's figure of one metric says, in words that its design allows (GLOSSARY.md, rungs 0 to 2):
 * against its own past it moved outside its normal variation or it did not; with too little past, it stands alone.
 */

import type { Period } from "#app/domain/calendar/period.ts";
import { periodInWords } from "#app/domain/calendar/period-in-words.ts";
import type { Signal } from "#app/statistics/metrics/normal-variation.ts";
import type { Amount } from "./figure.ts";
import { usualRange } from "./limits.ts";
import type { Baseline, Series, SeriesPoint } from "./series.ts";
import { type Display, numberInWords, unitInWords } from "./wording.ts";

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

/** The finding without its number, which stands beside it: "Library loans fell below the usual range". */
export function headlineOf(name: string, finding: Finding, period: Period): string {
  switch (finding.kind) {
    case "moved":
      return `${name} ${movement(finding)}`;
    case "usual":
      return `${name} stayed within the usual range`;
    case "too few":
      return `${name}: too few figures to say what is usual`;
    case "no number":
      return `${name}: ${absence(finding.amount, period)}`;
  }
}

/** The newest number, as it stands large on the page; null where there is none. */
export function figureOf({ points }: Series, display: Display): string | null {
  const value = points.at(-1)?.value ?? null;
  return value === null ? null : numberInWords(value, display);
}

/** What goes on from the number: "of 1,020 payments in June 2021; 16.9% to 24.0% is usual, going by …". */
export function afterFigure({ points, baseline }: Series, display: Display): string {
  const point = points.at(-1);
  if (!point) return "No figure has been given yet.";
  if (point.value === null) return `${sentenceCase(absence(point.figure, point.period))}.`;
  const unit = unitInWords(point.figure as Amount, display);
  const when = `in ${periodInWords(point.period)}; ${comparison(point, baseline, display)}.`;
  return unit ? `${unit} ${when}` : when;
}

/** The number with its unit, period and comparison: "9,124 loans in June 2021; 41,020 to 60,100 is usual, going by …". */
export function sentenceOf(series: Series, display: Display): string {
  const figure = figureOf(series, display);
  return [figure, afterFigure(series, display)].filter(Boolean).join(" ");
}

function comparison(point: SeriesPoint, baseline: Baseline, display: Display): string {
  if (baseline.limits === "none") {
    return `we need six figures to say what is usual, and have ${baseline.points}`;
  }
  const trial = baseline.limits === "trial" ? `, trial limits from ${baseline.points} figures` : "";
  const from = `${periodInWords(baseline.first)} to ${periodInWords(baseline.last)}`;
  return `${usualRange(point, display)} is usual, going by ${from}${trial}`;
}

function movement({ signal, direction, run }: Extract<Finding, { kind: "moved" }>): string {
  const higher = direction === "higher";
  switch (signal) {
    case "outside limits": {
      const side = higher ? "above" : "below";
      if (run > 1) return `stayed ${side} the usual range`;
      return `${higher ? "rose" : "fell"} ${side} the usual range`;
    }
    case "trend":
      return `${higher ? "rose" : "fell"} ${run - 1} times running`;
    case "two of three":
      return `came near the ${higher ? "top" : "bottom"} of the usual range twice in three`;
    case "shift":
      return `stayed ${higher ? "above" : "below"} the usual level ${run} times running`;
  }
}

function absence(amount: Amount | null, period: Period): string {
  const when = periodInWords(period);
  if (amount === null) return `no figure yet for ${when}`;
  if (amount.state === "given") return `nothing to take a share of in ${when}`;
  return amount.state === "not available"
    ? `not available for ${when}`
    : `does not apply in ${when}`;
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

const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
