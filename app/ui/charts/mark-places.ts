import { type Day, indexOf, positionOf } from "#app/domain/calendar/period.ts";
import type { Chart, ChartMark } from "#app/domain/metrics/chart.ts";

export type MarkPlace = {
  number: number;
  mark: ChartMark;
  from: number;
  to: number;
  /** The row above the plot for its number, so that numbers do not overlap. */
  row: number;
};

const numberWidth = 20;

/** A chart's marks with their coordinates, numbered by when they begin. */
export function placesOfMarks(
  { marks, points }: Pick<Chart, "marks" | "points">,
  along: (place: number) => number,
  [left, right]: readonly [number, number],
): MarkPlace[] {
  const first = points[0]?.period;
  if (first === undefined) return [];
  const at = (day: Day) => Math.min(right, Math.max(left, along(placeOf(day, first))));
  const rows: number[] = [];
  return marksInOrder(marks).map((mark, place) => {
    const from = at(mark.from);
    const to = mark.to === null ? right : at(mark.to);
    const free = rows.findIndex((end) => end + numberWidth <= from);
    const row = free < 0 ? rows.length : free;
    rows[row] = from;
    return { number: place + 1, mark, from, to, row };
  });
}

export const marksInOrder = (marks: readonly ChartMark[]): ChartMark[] =>
  marks.toSorted((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0));

/** Periods are drawn at their middles, so the first day of one is half a step before it. */
const placeOf = (day: Day, first: string): number => positionOf(day, first) - indexOf(first) - 0.5;
