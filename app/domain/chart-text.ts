import type { Chart } from "./chart.ts";
import { type ChartRow, chartRows } from "./chart-table.ts";
import { periodInWords } from "./period.ts";
import { listInWords, numberInWords } from "./wording.ts";

/** What a chart shows, for those who do not see it: its span, lowest, highest and newest figures, its gaps and its usual range. */
export function chartText(chart: Pick<Chart, "name" | "points" | "display">): string {
  const rows = chartRows(chart);
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return `${chart.name}: no figures yet.`;
  const given = rows.filter((row): row is ChartRow & { figure: number } => row.figure !== null);
  const said = (row: ChartRow & { figure: number }) =>
    `${numberInWords(row.figure, chart.display)} in ${periodInWords(row.period)}`;
  const span = `${chart.name}, ${periodInWords(first.period)} to ${periodInWords(last.period)}.`;
  const [lowest, highest] = [least(given, 1), least(given, -1)];
  const newest = given.at(-1);
  if (!lowest || !highest || !newest) return `${span} No period has a number.`;
  const sentences = [
    span,
    `Lowest ${said(lowest)}, highest ${said(highest)}, newest ${said(newest)}.`,
    gaps(rows.filter((row) => row.figure === null)),
    range(last, chart),
    signals(rows),
  ];
  return sentences.filter(Boolean).join(" ");
}

function least<Row extends { figure: number }>(rows: Row[], sign: 1 | -1): Row | undefined {
  return rows.reduce<Row | undefined>(
    (found, row) => (found && sign * found.figure <= sign * row.figure ? found : row),
    undefined,
  );
}

function gaps(rows: ChartRow[]): string {
  if (rows.length === 0) return "";
  return `No number in ${listInWords(rows.map(({ period }) => periodInWords(period)))}.`;
}

function range({ usualFrom, usualTo }: ChartRow, { display }: Pick<Chart, "display">): string {
  if (usualFrom === null || usualTo === null) return "There are too few figures for a usual range.";
  const [from, to] = [usualFrom, usualTo].map((limit) => numberInWords(limit, display));
  return `The usual range is ${from} to ${to}.`;
}

function signals(rows: ChartRow[]): string {
  const count = (side: string) =>
    rows.filter((row) => row.said === `${side} the usual range`).length;
  const [above, below] = [count("above"), count("below")];
  if (above + below === 0) return "";
  return `${above} above it, ${below} below it.`;
}
