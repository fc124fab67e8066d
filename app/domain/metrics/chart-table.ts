import type { Period } from "#app/domain/calendar/period.ts";
import type { Chart, ChartPoint } from "./chart.ts";
import { clipped, shownLimits } from "./limits.ts";
import { type Display, rounded } from "./wording.ts";

/**
 * One period as the table, the file and the text alternative show it: the same numbers, to the same decimals.
 * A figure that is not there is null, never 0.
 */
export type ChartRow = {
  period: Period;
  /** In the chart's unit; a share in percent. */
  figure: number | null;
  part: number | null;
  whole: number | null;
  /** The usual range, as `shownLimits` shows it. */
  usualFrom: number | null;
  usualTo: number | null;
  /** What was expected had nothing been done, and its likely range; null where the chart has none. */
  expected: number | null;
  low: number | null;
  high: number | null;
  /** What there is to say: why there is no number, or how it stands to the usual range. Empty where it is as usual. */
  said: string;
  was: string;
  note: string;
};

export function chartRows({ points, display }: Pick<Chart, "points" | "display">): ChartRow[] {
  return points.map((point) => {
    const usual = shownLimits(point, display);
    return {
      period: point.period,
      figure: point.value === null ? null : rounded(point.value, display),
      part: point.amount?.part ?? null,
      whole: point.amount?.whole ?? null,
      usualFrom: usual?.from ?? null,
      usualTo: usual?.to ?? null,
      ...expectedIn(point, display),
      said: said(point),
      was: point.was ?? "",
      note: point.note ?? "",
    };
  });
}

function expectedIn({ expected }: ChartPoint, display: Display) {
  const shown = (number: number | undefined) =>
    number === undefined ? null : rounded(clipped(number, display), display);
  return {
    expected: shown(expected?.value),
    low: shown(expected?.likely?.low),
    high: shown(expected?.likely?.high),
  };
}

function said(point: ChartPoint): string {
  const { amount, value, mean, signal } = point;
  if (amount === null) return "not given";
  if (amount.state !== "given") return amount.state;
  if (value === null) return "nothing to take a share of";
  const side = sideOf(point);
  if (side) return `${side} the likely range`;
  const isAbove = mean !== null && value > mean;
  switch (signal) {
    case "outside limits":
      return isAbove ? "above the usual range" : "below the usual range";
    case "trend":
      return "one of seven or more in a row that rose or fell";
    case "two of three":
      return `one of two in three near the ${isAbove ? "top" : "bottom"} of the usual range`;
    case "shift":
      return `one of seven or more in a row ${isAbove ? "above" : "below"} the usual level`;
    default:
      return "";
  }
}

/** On which side of the likely range of what was expected a period came out; null within it, and where there is none. */
export function sideOf({ value, expected }: ChartPoint): "above" | "below" | null {
  if (value === null || !expected?.likely) return null;
  if (value > expected.likely.high) return "above";
  return value < expected.likely.low ? "below" : null;
}
