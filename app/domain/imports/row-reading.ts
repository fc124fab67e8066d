import type { Period } from "#app/domain/calendar/period.ts";
import { periodInWords } from "#app/domain/calendar/period-in-words.ts";
import type { PeriodReading } from "#app/domain/calendar/period-reading.ts";
import type { Amount } from "#app/domain/metrics/figure.ts";
import { quoted } from "#app/domain/quotation.ts";
import { type AmountColumns, type AmountReading, columnsOf } from "./amount-reading.ts";
import { type Filter, missingColumn, type Row, rowFilter } from "./columns.ts";

/** What the columns of a table stand for, and which of its rows are wanted. */
export type Mapping = { period: string; amount: AmountColumns; filters: Filter[] };

export type Reading = { line: number; period: Period; amount: Amount };

/** What is wrong on a line, and what to do. Line 1 is that of the columns' names: something is wrong with them all. */
export type RowProblem = { line: number; column?: string; problem: string };

export type TableReading = {
  /** In the order of the lines. */
  readings: Reading[];
  problems: RowProblem[];
  /** How many rows are blank or pass no filter. */
  passedOver: number;
  /** Whether reading stopped at the last of the problems: there may be more. */
  stopped: boolean;
};

export type RowReader = {
  period: (text: string) => PeriodReading;
  amount: (row: Row) => AmountReading;
  mostProblems: number;
};

/** Reads a table row by row, and keeps no row. One problem a row: its period's, or else its amount's. */
export async function readTable(
  rows: Iterable<Row> | AsyncIterable<Row>,
  mapping: Mapping,
  reader: RowReader,
): Promise<TableReading> {
  const reading: TableReading = { readings: [], problems: [], passedOver: 0, stopped: false };
  const read = rowReader(mapping, reader);
  const wanted = rowFilter(mapping.filters, (text, column) =>
    column === mapping.period ? periodOr(text, reader) : text,
  );
  let columnsChecked = false;
  for await (const row of rows) {
    const missing = columnsChecked ? undefined : missingIn(row, mapping);
    if (missing) return { ...reading, problems: [{ line: 1, problem: missing }] };
    columnsChecked = true;
    if (!wanted(row) || isBlank(row)) {
      reading.passedOver += 1;
      continue;
    }
    const found = read(row);
    if ("problem" in found) reading.problems.push(found);
    else reading.readings.push(found);
    reading.stopped = reading.problems.length >= reader.mostProblems;
    if (reading.stopped) return reading;
  }
  if (reading.readings.length === 0 && reading.problems.length === 0)
    reading.problems.push({ line: 1, problem: nothingRead(mapping.filters) });
  return reading;
}

/** Reads the rows of one metric one after the other, and finds a period that comes twice. */
export function rowReader(
  { period: column }: Pick<Mapping, "period">,
  reader: Pick<RowReader, "period" | "amount">,
): (row: Row) => Reading | RowProblem {
  const lines = new Map<Period, number>();
  return (row) => {
    const { line } = row;
    const period = reader.period(row.cells[column] ?? "");
    if (!period.ok) return { line, column, problem: period.problem };
    const earlier = lines.get(period.period);
    if (earlier !== undefined)
      return { line, column, problem: twice(period.period, earlier, line) };
    lines.set(period.period, line);
    const amount = reader.amount(row);
    if (!amount.ok) return { line, column: amount.column, problem: amount.problem };
    return { line, period: period.period, amount: amount.amount };
  };
}

/** 'Line 5, column "cash": "1,23" has a comma in the wrong place: …'. */
export function problemInWords({ line, column, problem }: RowProblem): string {
  return `Line ${line}${column === undefined ? "" : `, column ${quoted(column)}`}: ${problem}`;
}

function missingIn(row: Row, { period, amount, filters }: Mapping): string | undefined {
  const wanted = [period, ...columnsOf(amount), ...filters.map(({ column }) => column)];
  return missingColumn(wanted, Object.keys(row.cells));
}

function periodOr(text: string, reader: RowReader): string {
  const reading = reader.period(text);
  return reading.ok ? reading.period : text;
}

export function isBlank({ cells }: Row): boolean {
  for (const column in cells) if (cells[column]?.trim()) return false;
  return true;
}

export const twice = (period: Period, earlier: number, line: number): string =>
  `${periodInWords(period)} is on line ${earlier} and again on line ${line}: keep one of them, or filter the rows`;

export const nothingRead = (filters: readonly Filter[]): string => {
  const asked = filters.map(({ column, operator, value }) => `${column}${operator}${value}`);
  return asked.length === 0
    ? "All the rows are blank: give at least one figure"
    : `No row passes the filter ${quoted(asked.join(" "))}: check how it is written in the file`;
};
