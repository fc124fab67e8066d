import type { Chart } from "#app/domain/metrics/chart.ts";
import { chartWords as words } from "#app/words/en/metrics/charts.ts";
import { Axes } from "./axes.tsx";
import { Columns } from "./columns.tsx";
import { geometryOf } from "./geometry.ts";
import {
  Bands,
  ExpectedLine,
  Labels,
  Likely,
  Line,
  OverlayDots,
  Overlays,
  Rings,
  TargetLine,
} from "./line.tsx";
import { Marks } from "./marks.tsx";
import { alone, type Company, sizeOf, type Width } from "./sizes.ts";

export function LineChart({
  chart,
  width,
  title = words.chart.title(chart),
  description,
  company = alone,
  drawnAs = "line",
}: {
  chart: Chart;
  width: Width;
  title?: string | undefined;
  description: string;
  company?: Company;
  drawnAs?: "line" | "columns";
}) {
  const size = sizeOf(chart, width, company);
  const geometry = geometryOf(chart, size, company.overlays);
  const id = `${chart.drawing ?? chart.slug}-${width}`;
  return (
    <svg
      className={`chart chart-${width}`}
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-text`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-text`}>{description}</desc>
      <Bands geometry={geometry} />
      <Marks geometry={geometry} size={size} />
      <Likely geometry={geometry} />
      <Axes chart={chart} geometry={geometry} size={size} />
      <TargetLine geometry={geometry} size={size} />
      <Overlays geometry={geometry} />
      <OverlayDots geometry={geometry} />
      <ExpectedLine geometry={geometry} />
      {drawnAs === "columns" ? <Columns geometry={geometry} /> : <Line geometry={geometry} />}
      {drawnAs === "columns" && <Rings geometry={geometry} />}
      <Labels geometry={geometry} />
    </svg>
  );
}
