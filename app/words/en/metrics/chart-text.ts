import { type Chart, type ChartPoint, showsExpected } from "#app/domain/metrics/chart.ts";
import { type ChartRow, chartRows, type Remark, sideOf } from "#app/domain/metrics/chart-table.ts";
import { periodInWords } from "#app/words/en/calendar/period-in-words.ts";
import { numberInWords, usualRange } from "#app/words/en/numbers.ts";
import { listInWords } from "#app/words/en/sentence.ts";
import { headlineWords } from "./headlines.ts";

/** A chart's finding, or the time that it shows where that is a part of the metric's. */
export function chartTitle(chart: Pick<Chart, "name" | "headline" | "points">): string {
  const { name, headline } = chart;
  return headline ? headlineWords.headline.title(name, headline) : `${name}, ${spanOf(chart)}`;
}

/** "March 2019 to June 2021". */
function spanOf({ points }: Pick<Chart, "points">): string {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return "no figures";
  return `${periodInWords(first.period)} to ${periodInWords(last.period)}`;
}

/**
 * What a chart shows, for those who do not see it: its span, lowest, highest and newest figures, its gaps, its usual
 * range and what is outside normal variation.
 */
export function chartText(chart: Pick<Chart, "name" | "points" | "display" | "target">): string {
  const rows = chartRows(chart);
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return `${chart.name}: no figures yet.`;
  const given = rows.filter((row): row is ChartRow & { figure: number } => row.figure !== null);
  const said = (row: ChartRow & { figure: number }) =>
    `${numberInWords(row.figure, chart.display)} in ${periodInWords(row.period)}`;
  const span = `${chart.name}, ${spanOf(chart)}.`;
  const [lowest, highest] = [least(given, 1), least(given, -1)];
  const newest = given.at(-1);
  if (!lowest || !highest || !newest) return `${span} No period has a number.`;
  const sentences = [
    span,
    `Lowest ${said(lowest)}, highest ${said(highest)}, newest ${said(newest)}.`,
    gaps(rows.filter((row) => row.figure === null)),
    ...(showsExpected(chart)
      ? expectations(chart, rows)
      : [range(chart.points.at(-1), chart), signals(chart)]),
    chart.target ? `${headlineWords.headline.target(chart.target, chart.display)}.` : "",
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

function range(newest: ChartPoint | undefined, { display }: Pick<Chart, "display">): string {
  const usual = newest && usualRange(newest, display);
  return usual ? `The usual range is ${usual}.` : "There are too few figures for a usual range.";
}

/** What was expected of the last period of which anything was, and how many figures were outside what was likely. */
function expectations({ points, display }: Pick<Chart, "points" | "display">, rows: ChartRow[]) {
  const last = rows.findLast(({ low }) => low !== null);
  const likely = points.filter(({ value, expected }) => value !== null && expected?.likely);
  if (!last || last.expected === null || last.low === null || last.high === null) {
    return ["Its baseline is drawn with the line that was fitted to it."];
  }
  const [expected, low, high] = [last.expected, last.low, last.high].map((one) =>
    numberInWords(one, display),
  );
  const count = (side: "above" | "below") =>
    likely.filter((point) => sideOf(point) === side).length;
  return [
    `Expected of ${periodInWords(last.period)} had nothing been done: ${expected}, likely between ${low} and ${high}.`,
    `Of ${likely.length} figures since the start, ${count("above")} were above the likely range and ${count("below")} below it.`,
  ];
}

/** How many points are outside normal variation, as they are ringed in the drawing. */
function signals({ points }: Pick<Chart, "points">): string {
  const ringed = Map.groupBy(points, signalInWords);
  ringed.delete(null);
  if (ringed.size === 0) return "";
  const counts = [...ringed].map(([said, those]) => `${those.length} ${said}`);
  return `Outside normal variation: ${listInWords(counts)}.`;
}

function signalInWords({ value, mean, signal }: ChartPoint): string | null {
  switch (signal) {
    case "outside limits":
      return `${(value ?? 0) > (mean ?? 0) ? "above" : "below"} the usual range of the time`;
    case "trend":
      return "in runs that rose or fell";
    case "two of three":
      return "near an end of the usual range of the time";
    case "shift":
      return "in runs on one side of the usual level of the time";
    case null:
      return null;
  }
}

/** What a table and a file say of a period; nothing where it is as usual. */
export function remarkInWords(remark: Remark | null): string {
  if (remark === null) return "";
  switch (remark.kind) {
    case "no share":
      return "nothing to take a share of";
    case "likely range":
      return `${remark.side} the likely range`;
    case "outside limits":
      return `${remark.side} the usual range`;
    case "trend":
      return "one of seven or more in a row that rose or fell";
    case "two of three":
      return `one of two in three near the ${remark.side === "above" ? "top" : "bottom"} of the usual range`;
    case "shift":
      return `one of seven or more in a row ${remark.side} the usual level`;
    default:
      return remark.kind;
  }
}
