import { type Chart, type ChartMark, showsExpected } from "#app/domain/metrics/chart.ts";
import { dayInWords } from "#app/words/en/calendar/period-in-words.ts";
import { chartWords as words } from "#app/words/en/metrics/charts.ts";
import { usualRange } from "#app/words/en/numbers.ts";
import { ChartTable } from "./chart-table.tsx";
import { LineChart } from "./line-chart.tsx";
import { marksInOrder } from "./mark-places.ts";
import { drawnFor, type Width } from "./sizes.ts";
import { beginningOf } from "./value-axis.ts";

export function ChartFigure({
  chart,
  title,
  width,
  drawnAs = "line",
}: {
  chart: Chart;
  title?: string | undefined;
  width: Exclude<Width, "narrow">;
  drawnAs?: "line" | "columns";
}) {
  const description = words.chart.description(chart);
  return (
    <figure className="chart-figure">
      {drawnFor[width].map((drawing) => (
        <LineChart
          key={drawing}
          chart={chart}
          title={title}
          width={drawing}
          description={description}
          drawnAs={drawnAs}
        />
      ))}
      <figcaption className="chart-key">
        <Key chart={chart} />
      </figcaption>
      <details>
        <summary>{words.chart.showFigures}</summary>
        <ChartTable chart={chart} />
      </details>
      <ExploreLink chart={chart} />
    </figure>
  );
}

export function ExploreLink({ chart: { slug, name } }: { chart: Pick<Chart, "slug" | "name"> }) {
  return (
    <a className="explore-link" href={`/metrics/${slug}/explore`}>
      {words.explore.link}
      <span className="govuk-visually-hidden">: {name}</span>
    </a>
  );
}

export function Key({ chart }: { chart: Chart }) {
  const { points, display, marks, target } = chart;
  const newest = points.at(-1);
  const range = newest ? usualRange(newest, display) : null;
  const usual = range ? words.chart.usualRange(range) : words.chart.noUsualRange;
  const inOrder = marksInOrder(marks);
  const beginning = beginningOf(chart);
  const isSignalled = points.some((point) => point.signal !== null);
  return (
    <>
      <p>
        {showsExpected(chart) ? words.chart.expected : usual}
        {beginning && ` ${words.chart.beginning(beginning)}`}
        {isSignalled && ` ${words.chart.signals}`}
        {target && ` ${words.chart.target(target, display)}`}
      </p>
      {inOrder.length > 0 && (
        <ol>
          {inOrder.map((mark) => (
            <li key={`${mark.from} ${mark.name}`}>{markInWords(mark)}</li>
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
