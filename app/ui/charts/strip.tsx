import type { Chart } from "#app/domain/metrics/chart.ts";
import { chartWords as words } from "#app/words/en/metrics/charts.ts";
import { Axes } from "./axes.tsx";
import { geometryOf } from "./geometry.ts";
import { Bands, Labels, Line, TargetLine } from "./line.tsx";
import { Marks } from "./marks.tsx";
import { type Company, stripSizeOf, type Width } from "./sizes.ts";

export function Strip({
  chart,
  above,
  width,
  company,
}: {
  chart: Chart;
  above: Chart;
  width: Width;
  company: Company;
}) {
  const size = stripSizeOf(above, width, company);
  const geometry = geometryOf(chart, size);
  const id = `${chart.slug}-strip-${width}`;
  return (
    <svg
      className={`chart chart-${width}`}
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-text`}
    >
      <title id={`${id}-title`}>{words.chart.title(chart)}</title>
      <desc id={`${id}-text`}>{words.chart.description(chart)}</desc>
      <Bands geometry={geometry} />
      <Marks geometry={geometry} size={size} isNumbered={false} />
      <Axes chart={chart} geometry={geometry} size={size} />
      <TargetLine geometry={geometry} size={size} />
      <Line geometry={geometry} />
      <Labels geometry={geometry} />
    </svg>
  );
}
