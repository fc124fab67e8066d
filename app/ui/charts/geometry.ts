import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import type { Chart, ChartPoint } from "#app/domain/chart.ts";
import { clipped } from "#app/domain/limits.ts";
import { type MarkPlace, placesOfMarks } from "./mark-places.ts";
import { valueAxisOf } from "./value-axis.ts";

/** A drawing's size and the space round its plot, in pixels. */
export type Size = {
  width: number;
  height: number;
  margin: { top: number; right: number; bottom: number; left: number };
};

export type Spot = { x: number; y: number; point: ChartPoint & { value: number } };

export type Geometry = {
  x: (place: number) => number;
  y: (value: number) => number;
  ticks: { y: number; text: string }[];
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

/** Where everything of a chart stands in a drawing of one size. Coordinates are to a tenth of a pixel. */
export function geometryOf(chart: Chart, { width, height, margin }: Size): Geometry {
  const { points, display } = chart;
  const ends = [margin.left, width - margin.right] as const;
  const axis = valueAxisOf(chart);
  const along = scaleLinear([0, Math.max(1, points.length - 1)], ends);
  const up = scaleLinear(axis.domain, [height - margin.bottom, margin.top]);
  const x = (place: number) => tenth(points.length === 1 ? (ends[0] + ends[1]) / 2 : along(place));
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
    ticks: axis.ticks.map(({ value, text }) => ({ y: y(value), text })),
    path: brokenLine(spots),
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
    marks: placesOfMarks(chart, x, ends),
  };
}

function brokenLine(spots: readonly (Spot | null)[]): string {
  const draw = line<Spot | null>()
    .defined((spot) => spot !== null)
    .x((spot) => spot?.x ?? 0)
    .y((spot) => spot?.y ?? 0);
  return draw([...spots]) ?? "";
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

const tenth = (pixels: number) => Math.round(pixels * 10) / 10;
