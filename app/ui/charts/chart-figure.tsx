import type { Chart, ChartMark } from "#app/domain/chart.ts";
import { chartText } from "#app/domain/chart-text.ts";
import { usualRange } from "#app/domain/limits.ts";
import { dayInWords } from "#app/domain/period.ts";
import { words } from "../words/english.ts";
import { ChartTable } from "./chart-table.tsx";
import { LineChart, type Width } from "./line-chart.tsx";

/** A chart drawn for its place on the page and for a phone, with what its marks mean and its figures as a table beneath. */
export function ChartFigure({ chart, width }: { chart: Chart; width: Exclude<Width, "narrow"> }) {
  const description = chartText(chart);
  return (
    <figure className="chart-figure">
      <LineChart chart={chart} width={width} description={description} />
      <LineChart chart={chart} width="narrow" description={description} />
      <figcaption className="chart-key">
        <Key chart={chart} />
      </figcaption>
      <details>
        <summary>{words.chart.showFigures}</summary>
        <ChartTable chart={chart} />
      </details>
    </figure>
  );
}

function Key({ chart: { points, display, marks } }: { chart: Chart }) {
  const newest = points.at(-1);
  const range = newest ? usualRange(newest, display) : null;
  const inOrder = marks.toSorted((one, other) => (one.from < other.from ? -1 : 1));
  const isSignalled = points.some((point) => point.signal !== null);
  return (
    <>
      <p>
        {range ? words.chart.usualRange(range) : words.chart.noUsualRange}
        {isSignalled && ` ${words.chart.signals}`}
      </p>
      {inOrder.length > 0 && (
        <ol>
          {inOrder.map((mark) => (
            <li key={mark.name}>{markInWords(mark)}</li>
          ))}
        </ol>
      )}
    </>
  );
}

function markInWords({ kind, name, from, to }: ChartMark): string {
  if (to === from) return words.chart.event(name, kind, dayInWords(from));
  return words.chart.campaign(name, kind, dayInWords(from), to && dayInWords(to));
}
