import { type Day, startOf } from "#app/domain/calendar/period.ts";
import { type PeriodReading, readPeriod } from "#app/domain/calendar/period-reading.ts";
import type { Metric } from "#app/domain/metrics/metric.ts";
import { type AmountColumns, columnsOf, readAmount } from "./amount-reading.ts";
import { isBlank, type MissingColumn, missingColumn, type Row } from "./columns.ts";
import { type Filter, rowFilter } from "./filter.ts";
import {
  type DateReading,
  dateReading,
  figureReader,
  type Reading,
  type RowProblem,
  type RowReader,
} from "./row-reading.ts";
import { type Blocks, readTable, type TableReading } from "./table-reading.ts";

/** The meaning of a table's columns, and which rows to read. */
export type Mapping = { period: string; amount: AmountColumns; filters: Filter[] };

export type FiguresRead = TableReading<Reading, RowProblem>;

/**
 * The figures of a metric in a table, and up to a hundred problems. A blank cell is a figure that is not available, never
 * 0. Blank and filtered rows are passed over; a filter on periods compares them however they are written.
 */
export async function readRows(
  blocks: Blocks,
  mapping: Mapping,
  { measure, cadence, unit }: Pick<Metric, "measure" | "cadence" | "unit">,
  today: Day,
): Promise<FiguresRead> {
  if (mapping.amount.kind !== measure) {
    const problem: RowProblem = { line: 1, problem: { kind: "other measure", measure } };
    return { readings: [], problems: [problem], passedOver: 0, stopped: true };
  }
  const reader = {
    period: (text: string) => upToToday(readPeriod(text, cadence), today),
    amount: (row: Row) => readAmount(row, mapping.amount, unit),
  };
  return readMapped(blocks, mapping, reader, 100);
}

export async function readMapped(
  blocks: Blocks,
  mapping: Mapping,
  reader: RowReader,
  mostProblems: number,
): Promise<FiguresRead> {
  const { period, filters } = mapping;
  const read = figureReader(reader);
  const isWanted = rowFilter(filters, (text, column) => {
    const reading = column === period ? reader.period(text) : undefined;
    return reading?.ok ? reading.period : text;
  });
  let areColumnsThere = false;
  const reading = await readTable<Reading, RowProblem>(
    blocks,
    (row) => {
      const missing = areColumnsThere ? undefined : missingIn(row, mapping);
      if (missing) return [{ line: 1, problem: missing }];
      areColumnsThere = true;
      return isWanted(row) && !isBlank(row) ? [read(row, period, row.cells[period] ?? "")] : [];
    },
    mostProblems,
  );
  return nothingRead(reading, filters) ?? reading;
}

function missingIn(
  { cells }: Row,
  { period, amount, filters }: Mapping,
): MissingColumn | undefined {
  const wanted = [period, ...columnsOf(amount), ...filters.map(({ column }) => column)];
  return missingColumn(wanted, Object.keys(cells));
}

/** With a problem added if nothing was read. */
export function nothingRead<Found, Problem>(
  reading: TableReading<Found, Problem>,
  filters: Filter[],
) {
  const isNothing = reading.readings.length === 0 && reading.problems.length === 0;
  return isNothing
    ? { ...reading, problems: [{ line: 1, problem: { kind: "nothing read" as const, filters } }] }
    : undefined;
}

export function upToToday(reading: PeriodReading, today: Day): DateReading {
  if (!reading.ok || startOf(reading.period) <= today) return dateReading(reading);
  return { ok: false, problem: { kind: "not begun", period: reading.period } };
}
