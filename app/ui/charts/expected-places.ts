import { area, line } from "d3-shape";
import type { ChartPoint } from "#app/domain/metrics/chart.ts";

export type ExpectedPlaces = {
  /** The do-nothing line through the baseline, and from the start on. */
  before: string;
  since: string;
  likely: string;
  gap: string;
};

type Scales = {
  x: (index: number) => number;
  y: (value: number) => number;
  /** Clipped to what the measure can be. */
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
  const steps = points.map(({ value, expected }, index) => {
    if (!expected) return null;
    const middle = limit(expected.value);
    const { low, high } = expected.likely ?? { low: expected.value, high: expected.value };
    return {
      x: x(index),
      y: middle,
      figure: value === null ? null : y(value),
      isSince: expected.likely !== null,
      range: { x: x(index), y: middle, top: limit(high), bottom: limit(low) },
    };
  });
  const since = steps.map((step) => (step?.isSince ? step : null));
  // Joined to the baseline's line, so that there is no gap at the start.
  const joined = steps.map((step, index) => (index >= start - 1 ? step : null));
  return {
    before: lineOf(steps.map((step, index) => (index < start ? step : null))),
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
