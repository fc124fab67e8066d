import { type Cadence, cadences } from "#app/domain/calendar/calendars.ts";
import type { Day } from "#app/domain/calendar/period.ts";
import { readPeriod } from "#app/domain/calendar/period-reading.ts";
import type { Metric } from "#app/domain/metrics/metric.ts";
import { readAmount } from "./amount-reading.ts";
import { isBlank, type Row } from "./columns.ts";
import { rowFilter } from "./filter.ts";
import { columnsOfSeries, type Layout, type SeriesColumns } from "./layout.ts";
import { nothingRead, upToToday } from "./metric-reading.ts";
import { type DateReading, figureReader, type Reading, type RowProblem } from "./row-reading.ts";
import { type Blocks, readTable, type TableReading } from "./table-reading.ts";

export type FigureRead = Reading & { metricId: number };

/** A problem on a line, with the cells that can be corrected. */
export type FileProblem = RowProblem & { cells: Row["cells"] };

export type FileReading = TableReading<FigureRead, FileProblem>;

type PeriodReader = (text: string) => DateReading;
type PeriodReaders = ReadonlyMap<Cadence, PeriodReader>;
type SeriesReader = { series: SeriesColumns; read: (row: Row) => (Reading | RowProblem)[] };

export type MetricToRead = Pick<Metric, "id" | "measure" | "cadence" | "unit">;

/**
 * The figures of several metrics in the rows of a file, by its layout, and the problems.
 *
 * @param metrics those in the layout, at least
 * @param yearStart the month, 1 to 12, in which the council's financial year begins
 */
export async function readFile(
  blocks: Blocks,
  layout: Layout,
  metrics: readonly MetricToRead[],
  today: Day,
  yearStart: number,
  mostProblems = 100,
): Promise<FileReading> {
  const periods = new Map(
    cadences.map((cadence) => [cadence, periodReader(cadence, today, yearStart)]),
  );
  const readers = layout.series.map((series) => readerOf(series, layout, metrics, periods));
  const byGroup = Map.groupBy(readers, ({ series }) => series.group ?? "");
  const isWanted = rowFilter(layout.filters, (text, column) =>
    column === layout.period ? asPeriod(text, yearStart) : text,
  );
  const read = (row: Row) => {
    const group = layout.groups === null ? "" : (row.cells[layout.groups] ?? "").trim();
    return isWanted(row) && !isBlank(row) ? readRow(row, byGroup.get(group) ?? []) : [];
  };
  const reading = await readTable<FigureRead, FileProblem>(blocks, read, mostProblems);
  const { problems = [] } = nothingRead(reading, layout.filters) ?? {};
  reading.problems.push(...problems.map((problem) => ({ ...problem, cells: {} })));
  return reading;
}

const readRow = (row: Row, readers: readonly SeriesReader[]): (FigureRead | FileProblem)[] =>
  readers.flatMap(({ series, read }) =>
    read(row).map((one) =>
      "problem" in one
        ? withCells(one, row, series)
        : Object.assign(one, { metricId: series.metricId }),
    ),
  );

function readerOf(
  series: SeriesColumns,
  layout: Layout,
  metrics: readonly MetricToRead[],
  periods: PeriodReaders,
): SeriesReader {
  const metric = metrics.find(({ id }) => id === series.metricId);
  const period = metric && periods.get(metric.cadence);
  if (!metric || !period)
    throw new Error(`The layout names a metric ${series.metricId} that is not there`);
  const { amount } = series;
  const isFilled = ({ cells }: Row, columns: readonly string[]) =>
    layout.blanks === "not available" || columns.some((column) => cells[column]?.trim());
  const column = layout.period;
  if (column === null) {
    const kind = amount.kind as "count";
    const read = figureReader({
      period,
      amount: (row, month) => readAmount(row, { kind, columns: [month] }, metric.unit),
    });
    const inRow = (row: Row) =>
      layout.figures
        .filter((month) => isFilled(row, [month]))
        .map((month) => read(row, month, month));
    return { series, read: inRow };
  }
  const columns = columnsOfSeries(series);
  const read = figureReader({ period, amount: (row) => readAmount(row, amount, metric.unit) });
  const inRow = (row: Row) =>
    isFilled(row, columns) ? [read(row, column, row.cells[column] ?? "")] : [];
  return { series, read: inRow };
}

/** Cached, since long files repeat the same months. */
function periodReader(cadence: Cadence, today: Day, yearStart: number): PeriodReader {
  const known = new Map<string, DateReading>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const reading = upToToday(readPeriod(text, cadence, yearStart), today);
    known.set(text, reading);
    return reading;
  };
}

function withCells(problem: RowProblem, row: Row, series: SeriesColumns): FileProblem {
  const columns = problem.column === undefined ? columnsOfSeries(series) : [problem.column];
  const cells = Object.fromEntries(columns.map((column) => [column, row.cells[column] ?? ""]));
  return { ...problem, cells };
}

/** Months are compared however they are written. */
function asPeriod(text: string, yearStart: number): string {
  for (const cadence of cadences) {
    const reading = readPeriod(text, cadence, yearStart);
    if (reading.ok) return reading.period;
  }
  return text;
}
