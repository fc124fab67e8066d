import type { Chart } from "#app/domain/chart.ts";
import { words } from "../words/english.ts";
import { ChartTable } from "./chart-table.tsx";
import { Sparkline } from "./sparkline.tsx";

/** A sparkline with its figures as a table beneath. */
export function SparklineFigure({ chart }: { chart: Chart }) {
  return (
    <figure className="sparkline-figure">
      <Sparkline chart={chart} />
      <details>
        <summary>
          {words.chart.showFigures}
          <span className="govuk-visually-hidden"> {chart.name}</span>
        </summary>
        <ChartTable chart={chart} />
      </details>
    </figure>
  );
}
