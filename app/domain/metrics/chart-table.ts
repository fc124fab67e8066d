import type { Period } from "#app/domain/calendar/period.ts";
import type { Chart, ChartPoint, Signal } from "./chart.ts";
import { type Display, rounded } from "./display.ts";
import type { Amount } from "./figure.ts";
import { clipped, shownLimits } from "./limits.ts";

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
  remark: Remark | null;
  was: Amount | null;
  note: string;
};

/** Why a period has no number, or how it stands to its usual or its likely range where it is not within it. */
export type Remark =
  | { kind: "not given" | "not available" | "does not apply" | "no share" }
  | { kind: "likely range" | Signal; side: "above" | "below" };

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
      remark: remarkOn(point),
      was: point.was,
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

function remarkOn(point: ChartPoint): Remark | null {
  const { amount, value, mean, signal } = point;
  if (amount === null) return { kind: "not given" };
  if (amount.state !== "given") return { kind: amount.state };
  if (value === null) return { kind: "no share" };
  const side = sideOf(point);
  if (side) return { kind: "likely range", side };
  return signal && { kind: signal, side: mean !== null && value > mean ? "above" : "below" };
}

/** On which side of the likely range of what was expected a period came out; null within it, and where there is none. */
export function sideOf({ value, expected }: ChartPoint): "above" | "below" | null {
  if (value === null || !expected?.likely) return null;
  if (value > expected.likely.high) return "above";
  return value < expected.likely.low ? "below" : null;
}
