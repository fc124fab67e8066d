import type { Chart } from "#app/domain/chart.ts";
import { chartText } from "#app/domain/chart-text.ts";
import { geometryOf, type Size } from "./geometry.ts";
import { Bands, Line } from "./line.tsx";

const size: Size = {
  width: 132,
  height: 44,
  margin: { top: 7, right: 7, bottom: 7, left: 7 },
};

/**
 * A chart small enough to stand beside its number: its line and usual range alone, from the same zero as at
 * full size. Only the newest point is ringed.
 */
export function Sparkline({ chart }: { chart: Chart }) {
  const geometry = geometryOf(chart, size);
  const signals = geometry.signals.filter(({ point }) => point === geometry.newest?.point);
  const id = `${chart.slug}-sparkline`;
  return (
    <svg
      className="sparkline"
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-text`}
    >
      <title id={`${id}-title`}>{chart.message}</title>
      <desc id={`${id}-text`}>{chartText(chart)}</desc>
      <Bands geometry={geometry} />
      <Line geometry={{ ...geometry, signals }} />
    </svg>
  );
}
