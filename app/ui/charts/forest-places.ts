import { scaleLinear } from "d3-scale";
import type { EvidenceRow } from "#app/domain/evidence/evidence-row.ts";
import { type Spread, towards } from "#app/domain/verdicts/relative.ts";
import { numberInWords } from "#app/words/en/numbers.ts";

export type ForestAxis = {
  /** How far the axis goes to either side of 0, in percent. */
  reach: number;
  /** Text is null at 0, which has a label in words. */
  ticks: { place: string; text: string | null }[];
  /** In percent of the drawing's width, at the end for what lies beyond the axis. */
  placeOf: (percent: number) => string;
};

export type ForestMark = {
  at: string;
  from: string;
  to: string;
  /** Beyond the axis to the left, to the right. */
  goesOn: [boolean, boolean];
};

const narrowest = 5;
const widest = 100;
/** Room at either end, in percent of the width. */
const edge = 4;

/** As wide as the likely ranges, except where those are far wider than any effect found. */
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
