import type { Chart } from "#app/domain/metrics/chart.ts";
import { clipped } from "#app/domain/metrics/limits.ts";
import { chartWords as words } from "#app/words/en/metrics/charts.ts";
import { geometryOf, type Size } from "./geometry.ts";
import { Bands, Line } from "./line.tsx";

const margin = { top: 7, right: 7, bottom: 7, left: 7 };
const sizes = {
  brief: { width: 132, height: 44, margin },
  second: { width: 300, height: 84, margin },
} satisfies Record<string, Size>;

export type SparklineSize = keyof typeof sizes;

/** A line against its usual range, without axes or zero; only the newest point is ringed. */
export function Sparkline({ chart, size: place }: { chart: Chart; size: SparklineSize }) {
  const size = sizes[place];
  const geometry = geometryOf(closeUp(chart), size);
  const signals = geometry.signals.filter(({ point }) => point === geometry.newest?.point);
  const id = `${chart.slug}-sparkline`;
  return (
    <svg
      className="sparkline"
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-text`}
    >
      <title id={`${id}-title`}>{words.chart.title(chart)}</title>
      <desc id={`${id}-text`}>{words.chart.description(chart)}</desc>
      <Bands geometry={geometry} />
      <Line geometry={{ ...geometry, signals }} />
    </svg>
  );
}

/** Drops the zero, so that the drawing is no taller than what it shows. */
function closeUp(chart: Chart): Chart {
  const limit = (value: number | null) => (value === null ? null : clipped(value, chart.display));
  return {
    ...chart,
    target: undefined,
    display: { ...chart.display, measure: "value" },
    points: chart.points.map((point) => ({
      ...point,
      lower: limit(point.lower),
      upper: limit(point.upper),
    })),
  };
}
