import type { Cadence, Day, Period } from "#app/domain/calendar/period.ts";
import { type PeriodReading, readPeriod } from "#app/domain/calendar/period-reading.ts";
import type { Metric } from "#app/domain/metrics/metric.ts";
import { readAmount } from "./amount-reading.ts";
import { type Row, rowFilter } from "./columns.ts";
import { upToToday } from "./import.ts";
import { columnsOfSeries, type Layout, type SeriesColumns } from "./layout.ts";
import {
  isBlank,
  nothingRead,
  type Reading,
  type RowProblem,
  rowReader,
  twice,
} from "./row-reading.ts";

/** A figure that was read of a file, of one of its metrics. */
export type FigureRead = Reading & { metricId: number };

/** What is wrong on a line, with what stands in the cells that could mend it. */
export type FileProblem = RowProblem & { cells: Row["cells"] };

export type FileReading = {
  figures: FigureRead[];
  problems: FileProblem[];
  /** How many rows are blank, pass no filter or are of no metric. */
  passedOver: number;
  /** Whether reading stopped at the last of the problems: there may be more. */
  stopped: boolean;
};

type PeriodReaders = Record<Cadence, (text: string) => PeriodReading>;
type Read = Reading | RowProblem;
type SeriesReader = { series: SeriesColumns; read: (row: Row) => Read[] };

export type MetricToRead = Pick<Metric, "id" | "measure" | "cadence" | "unit">;

/**
 * The figures of several metrics in the rows of a file, by its layout, and what is wrong with those that cannot be read.
 *
 * @param blocks the rows, as many at once as they are kept
 * @param metrics those that the layout names, at least
 * @param today the newest day of which a figure can be known
 * @param yearStart the month, 1 to 12, in which the council's financial year begins
 */
export async function readFile(
  blocks: Iterable<Row[]> | AsyncIterable<Row[]>,
  layout: Layout,
  metrics: readonly MetricToRead[],
  today: Day,
  yearStart: number,
  mostProblems = 100,
): Promise<FileReading> {
  const reading: FileReading = { figures: [], problems: [], passedOver: 0, stopped: false };
  const periods = {
    monthly: periodReader("monthly", { today, yearStart }),
    quarterly: periodReader("quarterly", { today, yearStart }),
  };
  const readers = layout.series.map((series) => readerOf(series, layout, metrics, periods));
  const byGroup = Map.groupBy(readers, ({ series }) => series.group ?? "");
  const wanted = rowFilter(layout.filters, (text, column) =>
    asPeriod(text, column, layout, yearStart),
  );
  for await (const rows of blocks) {
    for (const row of rows) {
      const group = layout.groups === null ? "" : (row.cells[layout.groups] ?? "").trim();
      const own = wanted(row) && !isBlank(row) ? byGroup.get(group) : undefined;
      const found = own ? readRow(row, own, reading) : 0;
      if (found === 0) reading.passedOver += 1;
      reading.stopped = reading.problems.length >= mostProblems;
      if (reading.stopped) return reading;
    }
  }
  if (reading.figures.length === 0 && reading.problems.length === 0)
    reading.problems.push({ line: 1, problem: nothingRead(layout.filters), cells: {} });
  return reading;
}

/** Adds what is in a row to what was read, and says how much that was. */
function readRow(row: Row, readers: readonly SeriesReader[], reading: FileReading): number {
  let found = 0;
  for (const { series, read } of readers) {
    for (const one of read(row)) {
      found += 1;
      if ("problem" in one) reading.problems.push(withCells(one, row, series));
      else reading.figures.push(Object.assign(one, { metricId: series.metricId }));
    }
  }
  return found;
}

function readerOf(
  series: SeriesColumns,
  layout: Layout,
  metrics: readonly MetricToRead[],
  periods: PeriodReaders,
): SeriesReader {
  const metric = metrics.find(({ id }) => id === series.metricId);
  if (!metric) throw new Error(`The layout names a metric ${series.metricId} that is not there`);
  const period = periods[metric.cadence];
  const says = (row: Row, columns: string[]) =>
    layout.blanks === "not available" || columns.some((column) => row.cells[column]?.trim());
  if (layout.period === null) return { series, read: acrossReader(series, layout, metric, period) };
  const columns = columnsOfSeries(series);
  const amount = (row: Row) => readAmount(row, series.amount, metric.unit);
  const readOne = rowReader({ period: layout.period }, { period, amount });
  return { series, read: (row) => (says(row, columns) ? [readOne(row)] : []) };
}

/** Where each month is a column, a row holds a figure in every one of them that is not blank. */
function acrossReader(
  { amount: { kind } }: SeriesColumns,
  { figures, blanks }: Layout,
  metric: MetricToRead,
  period: (text: string) => PeriodReading,
): (row: Row) => Read[] {
  const lines = new Map<Period, number>();
  return (row) =>
    figures.flatMap((column): Read[] => {
      const { line } = row;
      if (blanks === "left out" && !row.cells[column]?.trim()) return [];
      const when = period(column);
      if (!when.ok) return [{ line, column, problem: when.problem }];
      const earlier = lines.get(when.period);
      if (earlier !== undefined)
        return [{ line, column, problem: twice(when.period, earlier, line) }];
      lines.set(when.period, line);
      const amount = readAmount(row, { kind: kind as "count", columns: [column] }, metric.unit);
      if (!amount.ok) return [{ line, column, problem: amount.problem }];
      return [{ line, period: when.period, amount: amount.amount }];
    });
}

/** By what periods are read: until when they have begun, and when a financial year does. */
type Calendar = { today: Day; yearStart: number };

/** Long files name the same months over and over. */
function periodReader(
  cadence: Cadence,
  { today, yearStart }: Calendar,
): (text: string) => PeriodReading {
  const known = new Map<string, PeriodReading>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const reading = upToToday(readPeriod(text, cadence, yearStart), cadence, today);
    known.set(text, reading);
    return reading;
  };
}

function withCells(problem: RowProblem, row: Row, series: SeriesColumns): FileProblem {
  const columns = problem.column === undefined ? columnsOfSeries(series) : [problem.column];
  const cells = Object.fromEntries(columns.map((column) => [column, row.cells[column] ?? ""]));
  return { ...problem, cells };
}

/** A filter on the months compares months, however they are written. */
function asPeriod(text: string, column: string, { period }: Layout, yearStart: number): string {
  if (column !== period) return text;
  for (const cadence of ["monthly", "quarterly"] as const) {
    const reading = readPeriod(text, cadence, yearStart);
    if (reading.ok) return reading.period;
  }
  return text;
}
