import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import type { Chart, ChartPoint } from "#app/domain/metrics/chart.ts";
import { clipped } from "#app/domain/metrics/limits.ts";
import { numberInWords } from "#app/words/en/numbers.ts";
import { type ExpectedPlaces, placesOfExpected } from "./expected-places.ts";
import { apart } from "./labels.ts";
import { type MarkPlace, placesOfMarks } from "./mark-places.ts";
import { valueAxisOf } from "./value-axis.ts";

/** In pixels. */
export type Size = {
  width: number;
  height: number;
  margin: { top: number; right: number; bottom: number; left: number };
};

export type Place = { x: number; y: number };

export type Spot = Place & { point: ChartPoint & { value: number } };

export type OverlayLine = { slug: string; path: string; alone: Place[]; newest: Place | undefined };

/** The newest number at a line's end, after a letter if the line is an overlay. */
export type Label = Place & { letter: string; number: string };

export type Geometry = {
  x: (index: number) => number;
  y: (value: number) => number;
  /** The values at the bottom and the top of the plot. */
  domain: [number, number];
  ticks: { y: number; text: string }[];
  /** The line, broken wherever there is no number. */
  path: string;
  spots: Spot[];
  /** Numbers without neighbours, which a line cannot show. */
  alone: Spot[];
  /** The usual range, a box for each run of periods with the same limits. */
  bands: { x: number; y: number; width: number; height: number; mean: number }[];
  expected: ExpectedPlaces | undefined;
  signals: Spot[];
  newest: Spot | undefined;
  overlays: OverlayLine[];
  labels: Label[];
  marks: MarkPlace[];
  target: number | undefined;
};

/** A chart's geometry, with coordinates rounded to a tenth of a pixel. */
export function geometryOf(
  chart: Chart,
  { width, height, margin }: Size,
  overlays: readonly Chart[] = [],
): Geometry {
  const { points, display } = chart;
  const ends = [margin.left, width - margin.right] as const;
  const axis = valueAxisOf(chart, overlays);
  const along = scaleLinear([0, Math.max(1, points.length - 1)], ends);
  const up = scaleLinear(axis.domain, [height - margin.bottom, margin.top]);
  const x = (index: number) => tenth(points.length === 1 ? (ends[0] + ends[1]) / 2 : along(index));
  const y = (value: number) => tenth(up(value));
  const limit = (value: number) => y(clipped(value, display));
  const spots = points.map((point, index) =>
    point.value === null
      ? null
      : { x: x(index), y: y(point.value), point: { ...point, value: point.value } },
  );
  const drawn = spots.filter((spot) => spot !== null);
  const newest = drawn.at(-1);
  const lines = overlays.map((overlay) =>
    overlayLine(
      overlay.slug,
      overlay.points.map(({ value }, index) =>
        value === null ? null : { x: x(index), y: y(value) },
      ),
    ),
  );
  return {
    x,
    y,
    domain: axis.domain,
    ticks: axis.ticks.map(({ value, text }) => ({ y: y(value), text })),
    path: brokenLine(spots),
    spots: drawn,
    alone: withoutNeighbours(spots),
    bands: runsOfLimits(points).map(({ first, last, lower, upper, mean }) => ({
      x: x(first),
      y: limit(upper),
      width: tenth(x(last) - x(first)),
      height: tenth(limit(lower) - limit(upper)),
      mean: limit(mean),
    })),
    expected: placesOfExpected(points, { x, y, limit }),
    signals: drawn.filter(({ point }) => point.signal !== null),
    newest,
    overlays: lines,
    labels: labelsOf(
      [newest, ...lines.map((line) => line.newest)],
      [chart, ...overlays].map(newestInWords),
    ),
    target: chart.target && y(chart.target.value),
    marks: placesOfMarks(chart, x, ends),
  };
}

function overlayLine(slug: string, places: readonly (Place | null)[]): OverlayLine {
  const newest = places.findLast((place) => place !== null) ?? undefined;
  return { slug, path: brokenLine(places), alone: withoutNeighbours(places), newest };
}

/** Empty if no point has a number. */
export function newestInWords({ points, display }: Pick<Chart, "points" | "display">): string {
  const newest = points.findLast((point) => point.value !== null)?.value ?? null;
  return newest === null ? "" : numberInWords(newest, display);
}

export const letterOf = (overlay: number): string => "ABCDEFGH".charAt(overlay);

function labelsOf(ends: readonly (Place | undefined)[], numbers: readonly string[]): Label[] {
  const labels = ends.flatMap((end, line) => {
    const letter = line === 0 ? "" : letterOf(line - 1);
    return end ? [{ ...end, letter, number: numbers[line] ?? "" }] : [];
  });
  const x = Math.max(...labels.map((label) => label.x));
  const heights = apart(labels.map(({ y }) => y));
  return labels.map((label, index) => ({ ...label, x, y: tenth(heights[index] ?? label.y) }));
}

function withoutNeighbours<Found>(spots: readonly (Found | null)[]): Found[] {
  return spots.filter(
    (spot, index): spot is Found => spot !== null && !spots[index - 1] && !spots[index + 1],
  );
}

function brokenLine(spots: readonly (Place | null)[]): string {
  const draw = line<Place | null>()
    .defined((spot) => spot !== null)
    .x((spot) => spot?.x ?? 0)
    .y((spot) => spot?.y ?? 0);
  return draw([...spots]) ?? "";
}

type Run = { first: number; last: number; lower: number; upper: number; mean: number };

function runsOfLimits(points: readonly ChartPoint[]): Run[] {
  const runs: Run[] = [];
  for (const [index, { lower, upper, mean }] of points.entries()) {
    if (lower === null || upper === null || mean === null) continue;
    const run = runs.at(-1);
    if (run?.last === index - 1 && run.lower === lower && run.upper === upper) run.last = index;
    else runs.push({ first: index, last: index, lower, upper, mean });
  }
  return runs;
}

const tenth = (pixels: number) => Math.round(pixels * 10) / 10;
