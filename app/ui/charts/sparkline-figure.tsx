import type { Chart } from "#app/domain/metrics/chart.ts";
import { chartWords as words } from "#app/words/en/metrics/charts.ts";
import { ExploreLink } from "./chart-figure.tsx";
import { ChartTable } from "./chart-table.tsx";
import { Sparkline, type SparklineSize } from "./sparkline.tsx";

export function SparklineFigure({ chart, size }: { chart: Chart; size: SparklineSize }) {
  return (
    <figure className="sparkline-figure">
      <Sparkline chart={chart} size={size} />
      <details>
        <summary>
          {words.chart.showFigures}
          <span className="govuk-visually-hidden"> {chart.name}</span>
        </summary>
        <ChartTable chart={chart} />
        <ExploreLink chart={chart} />
      </details>
    </figure>
  );
}
