import { area, line } from "d3-shape";
import type { ChartPoint } from "#app/domain/metrics/chart.ts";

/** Where what was expected stands in a drawing. */
export type ExpectedPlaces = {
  /** The do-nothing line through the baseline, and from the start on. */
  before: string;
  since: string;
  /** Its likely range from the start on. */
  likely: string;
  /** What lies between the line of the figures and that of what was expected, from the start on. */
  gap: string;
};

type Scales = {
  x: (place: number) => number;
  y: (value: number) => number;
  /** The same within what the measure can be. */
  limit: (value: number) => number;
};

type Step = { x: number; y: number; top: number; bottom: number };

export function placesOfExpected(
  points: readonly ChartPoint[],
  { x, y, limit }: Scales,
): ExpectedPlaces | undefined {
  if (!points.some(({ expected }) => expected)) return undefined;
  const first = points.findIndex(({ expected }) => expected?.likely);
  const start = first < 0 ? points.length : first;
  const steps = points.map(({ value, expected }, place) => {
    if (!expected) return null;
    const middle = limit(expected.value);
    const { low, high } = expected.likely ?? { low: expected.value, high: expected.value };
    return {
      x: x(place),
      y: middle,
      figure: value === null ? null : y(value),
      isSince: expected.likely !== null,
      range: { x: x(place), y: middle, top: limit(high), bottom: limit(low) },
    };
  });
  const since = steps.map((step) => (step?.isSince ? step : null));
  // The line goes on from the baseline's, so that nothing seems to begin again at the start.
  const joined = steps.map((step, place) => (place >= start - 1 ? step : null));
  return {
    before: lineOf(steps.map((step, place) => (place < start ? step : null))),
    since: lineOf(joined),
    likely: areaOf(since.map((step) => step?.range ?? null)),
    gap: areaOf(
      since.map((step) =>
        step === null || step.figure === null
          ? null
          : { x: step.x, y: step.y, top: step.figure, bottom: step.y },
      ),
    ),
  };
}

const lineOf = (steps: readonly ({ x: number; y: number } | null)[]): string =>
  line<{ x: number; y: number } | null>()
    .defined((step) => step !== null)
    .x((step) => step?.x ?? 0)
    .y((step) => step?.y ?? 0)([...steps]) ?? "";

const areaOf = (steps: readonly (Step | null)[]): string =>
  area<Step | null>()
    .defined((step) => step !== null)
    .x((step) => step?.x ?? 0)
    .y0((step) => step?.bottom ?? 0)
    .y1((step) => step?.top ?? 0)([...steps]) ?? "";
