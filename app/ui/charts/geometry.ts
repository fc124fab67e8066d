import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import type { Chart, ChartMark, ChartPoint } from "#app/domain/chart.ts";
import { clipped } from "#app/domain/limits.ts";
import { calendarOf, type Day, indexOf, monthOf, quarterOf } from "#app/domain/period.ts";

/** A drawing's size and the space round its plot, in pixels. */
export type Size = {
  width: number;
  height: number;
  margin: { top: number; right: number; bottom: number; left: number };
};

export type Spot = { x: number; y: number; point: ChartPoint & { value: number } };

export type MarkPlace = {
  number: number;
  mark: ChartMark;
  from: number;
  to: number;
  /** Which of the rows above the plot its number stands in, so that numbers do not overlap. */
  row: number;
};

export type Geometry = {
  x: (place: number) => number;
  y: (value: number) => number;
  ticks: number[];
  /** The line, broken wherever there is no number. */
  path: string;
  /** Numbers with none beside them, which a line cannot show. */
  alone: Spot[];
  /** The usual range, a box for each run of periods with the same limits. */
  bands: { x: number; y: number; width: number; height: number; mean: number }[];
  /** Points outside normal variation. */
  signals: Spot[];
  newest: Spot | undefined;
  marks: MarkPlace[];
};

const numberWidth = 20;

/** Where everything of a chart stands in a drawing of one size. Coordinates are to a tenth of a pixel. */
export function geometryOf({ points, marks, display }: Chart, size: Size): Geometry {
  const { width, height, margin } = size;
  const right = width - margin.right;
  const along = scaleLinear([0, Math.max(1, points.length - 1)], [margin.left, right]);
  const up = scaleLinear(extent(points, display.measure), [
    height - margin.bottom,
    margin.top,
  ]).nice(4);
  const x = (place: number) =>
    tenth(points.length === 1 ? (margin.left + right) / 2 : along(place));
  const y = (value: number) => tenth(up(value));
  const limit = (value: number) => y(clipped(value, display));
  const spots = points.map((point, place) =>
    point.value === null
      ? null
      : { x: x(place), y: y(point.value), point: { ...point, value: point.value } },
  );
  const drawn = spots.filter((spot) => spot !== null);
  return {
    x,
    y,
    ticks: up.ticks(4),
    path:
      line<Spot | null>()
        .defined((spot) => spot !== null)
        .x((spot) => spot?.x ?? 0)
        .y((spot) => spot?.y ?? 0)(spots) ?? "",
    alone: spots.filter(
      (spot, place): spot is Spot => spot !== null && !spots[place - 1] && !spots[place + 1],
    ),
    bands: runsOfLimits(points).map(({ first, last, lower, upper, mean }) => ({
      x: x(first),
      y: limit(upper),
      width: tenth(x(last) - x(first)),
      height: tenth(limit(lower) - limit(upper)),
      mean: limit(mean),
    })),
    signals: drawn.filter(({ point }) => point.signal !== null),
    newest: drawn.at(-1),
    marks: placesOf(marks, points, x, [margin.left, right]),
  };
}

/** From 0 for what is counted or shared out; from the lowest for other values, which may have no natural 0. */
function extent(
  points: readonly ChartPoint[],
  measure: Chart["display"]["measure"],
): [number, number] {
  const values = points.flatMap(({ value, lower, upper }) =>
    [value, lower, upper].filter((number) => number !== null),
  );
  const highest = Math.max(
    ...values.map((value) => (measure === "share" ? Math.min(100, value) : value)),
  );
  const lowest = measure === "value" ? Math.min(...values) : 0;
  if (values.length === 0 || highest <= lowest)
    return [Math.min(0, lowest), Math.max(1, lowest + 1)];
  return [lowest, highest];
}

type Run = { first: number; last: number; lower: number; upper: number; mean: number };

function runsOfLimits(points: readonly ChartPoint[]): Run[] {
  const runs: Run[] = [];
  for (const [place, { lower, upper, mean }] of points.entries()) {
    if (lower === null || upper === null || mean === null) continue;
    const run = runs.at(-1);
    if (run?.last === place - 1 && run.lower === lower && run.upper === upper) run.last = place;
    else runs.push({ first: place, last: place, lower, upper, mean });
  }
  return runs;
}

function placesOf(
  marks: readonly ChartMark[],
  points: readonly ChartPoint[],
  x: (place: number) => number,
  [left, right]: [number, number],
): MarkPlace[] {
  const first = points[0]?.period;
  if (first === undefined) return [];
  const at = (day: Day) => Math.min(right, Math.max(left, x(placeOf(day, first))));
  const rows: number[] = [];
  return marks
    .toSorted((one, other) => (one.from < other.from ? -1 : 1))
    .map((mark, place) => {
      const from = at(mark.from);
      const to = mark.to === null ? right : at(mark.to);
      const free = rows.findIndex((end) => end + numberWidth <= from);
      const row = free < 0 ? rows.length : free;
      rows[row] = from;
      return { number: place + 1, mark, from: tenth(from), to: tenth(to), row };
    });
}

/** Where a day stands among the periods, which are drawn at their middles: the 1st of a month is half a place before it. */
function placeOf(day: Day, first: string): number {
  const month = monthOf(day);
  const inMonth = (Number(day.slice(8, 10)) - 1) / 31;
  if (calendarOf(first) !== "quarter") return indexOf(month) - indexOf(first) - 0.5 + inMonth;
  const inQuarter = (((Number(month.slice(5)) - 1) % 3) + inMonth) / 3;
  return indexOf(quarterOf(month)) - indexOf(first) - 0.5 + inQuarter;
}

const tenth = (pixels: number) => Math.round(pixels * 10) / 10;
