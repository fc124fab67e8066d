import type { Chart } from "#app/domain/chart.ts";
import { type ChartRow, chartRows } from "#app/domain/chart-table.ts";
import { periodInWords } from "#app/domain/period.ts";
import { type Display, numberInWords } from "#app/domain/wording.ts";
import { words } from "../words/english.ts";

/** A chart's figures, the newest first, in columns that fit a phone. */
export function ChartTable({ chart }: { chart: Chart }) {
  const { display, name } = chart;
  const headings = words.chart.table;
  return (
    <table className="figures">
      <caption className="govuk-visually-hidden">{name}</caption>
      <thead>
        <tr>
          <th scope="col">{headings.period}</th>
          <th scope="col" className="number">
            {headings.figure}
          </th>
          <th scope="col" className="number">
            {headings.usual}
          </th>
          <th scope="col">{headings.said}</th>
        </tr>
      </thead>
      <tbody>
        {chartRows(chart)
          .toReversed()
          .map((row) => (
            <tr key={row.period}>
              <th scope="row">{periodInWords(row.period)}</th>
              <td className="number">
                <Figure row={row} display={display} />
              </td>
              <td className="number">
                <span className="stacked-label">{headings.usual}: </span>
                {usual(row, display)}
              </td>
              <td>{remarks(row)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

function Figure({ row: { figure, part, whole }, display }: { row: ChartRow; display: Display }) {
  const number = figure === null ? words.chart.table.none : numberInWords(figure, display);
  if (part === null || whole === null) return number;
  return (
    <>
      {number} <small>{words.chart.table.share(part, whole)}</small>
    </>
  );
}

function usual({ usualFrom, usualTo }: ChartRow, display: Display): string {
  if (usualFrom === null || usualTo === null) return words.chart.table.none;
  return words.chart.table.range(
    numberInWords(usualFrom, display),
    numberInWords(usualTo, display),
  );
}

function remarks({ said, was, note }: ChartRow): string {
  return [said, was && words.chart.table.was(was), note].filter(Boolean).join("; ");
}
