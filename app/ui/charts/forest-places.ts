import { scaleLinear } from "d3-scale";
import type { EvidenceRow } from "#app/domain/evidence/evidence-row.ts";
import { numberInWords } from "#app/domain/metrics/wording.ts";
import { type Spread, towards } from "#app/domain/verdicts/relative.ts";

/** What the axis of a forest plot spans to either side of nothing, in percent, and where along it something stands. */
export type ForestAxis = {
  reach: number;
  /** The text of nothing is left to words. */
  ticks: { place: string; text: string | null }[];
  /** From "0%" to "100%" of the drawing's width; what lies beyond the axis stands at its end. */
  placeOf: (percent: number) => string;
};

/** Where a row's mark and the ends of its interval stand. */
export type ForestMark = {
  at: string;
  from: string;
  to: string;
  /** Whether it goes on beyond the axis to the left, to the right. */
  goesOn: [boolean, boolean];
};

const narrowest = 5;
const widest = 100;
/** Room at either end, in percent of the width. */
const edge = 4;

/** As wide as the likely ranges, but for those far wider than anything that was found, which would hide the rest. */
export function forestAxis(rows: readonly EvidenceRow[]): ForestAxis {
  const spreads = rows.flatMap((row) => row.relative ?? []);
  const largest = (numbers: number[]) => Math.max(0, ...numbers.map(Math.abs));
  const found = largest(spreads.map(({ extra }) => extra));
  const limits = largest(spreads.flatMap(({ low, high }) => [low, high]));
  const asked = Math.min(widest, Math.max(narrowest, Math.min(limits, 2 * found)));
  const scale = scaleLinear([-asked, asked], [edge, 100 - edge]).nice(8);
  const reach = scale.domain()[1] ?? asked;
  const placeOf = (percent: number) =>
    `${scale(Math.min(reach, Math.max(-reach, percent))).toFixed(2)}%`;
  return {
    reach,
    placeOf,
    ticks: scale
      .ticks(4)
      .map((tick) => ({ place: placeOf(tick), text: tick === 0 ? null : tickInWords(tick) })),
  };
}

/** Whether any of the rows goes on beyond the axis. */
export const goesBeyond = (rows: readonly EvidenceRow[], axis: ForestAxis): boolean =>
  rows.some((row) => forestMark(row, axis)?.goesOn.includes(true));

/** Null for a row without a size. */
export function forestMark({ wanted, relative }: EvidenceRow, axis: ForestAxis): ForestMark | null {
  if (relative === null) return null;
  const { extra, low, high }: Spread = towards(wanted, relative);
  return {
    at: axis.placeOf(extra),
    from: axis.placeOf(low),
    to: axis.placeOf(high),
    goesOn: [low < -axis.reach, high > axis.reach],
  };
}

function tickInWords(tick: number): string {
  const decimals = Number.isInteger(tick) ? 0 : 1;
  return numberInWords(Math.abs(tick), { measure: "value", unit: "%", partUnit: null, decimals });
}
