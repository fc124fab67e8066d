import { periodHolding, startOf } from "#app/domain/calendar/period.ts";
import { readWrittenPeriod } from "#app/domain/calendar/period-reading.ts";
import { type AmountReading, columnsOf, readAmount } from "./amount-reading.ts";
import type { Row } from "./columns.ts";
import { type Mapping, readMapped } from "./metric-reading.ts";
import { dateReading, type Reading, type RowProblem } from "./row-reading.ts";
import type { Blocks } from "./table-reading.ts";

export type SeriesReading = { ok: true; points: Reading[] } | { ok: false; problem: RowProblem };

/** A table's series in time order, of any one calendar, or its first problem. Rows must not have blank figures. */
export async function readSeries(blocks: Blocks, mapping: Mapping): Promise<SeriesReading> {
  const reader = {
    period: (text: string) => dateReading(readWrittenPeriod(text)),
    amount: (row: Row): AmountReading => {
      const column = columnsOf(mapping.amount).find((name) => row.cells[name]?.trim() === "");
      if (column === undefined) return readAmount(row, mapping.amount, null);
      return { ok: false, column, problem: { kind: "blank" } };
    },
  };
  const { readings, problems } = await readMapped(blocks, mapping, reader, 1);
  const problem = problems[0] ?? firstOfOtherCalendar(readings, mapping.period);
  if (problem) return { ok: false, problem };
  const points = readings.toSorted((one, other) => (one.period < other.period ? -1 : 1));
  return { ok: true, points };
}

function firstOfOtherCalendar(
  [first, ...others]: Reading[],
  column: string,
): RowProblem | undefined {
  if (first === undefined) return undefined;
  const other = others.find(({ period }) => !areOfOneCalendar(first.period, period));
  if (other === undefined) return undefined;
  const { line, period } = other;
  return { line, column, problem: { kind: "other calendar", period, first } };
}

const areOfOneCalendar = (one: string, other: string): boolean =>
  periodHolding(startOf(one), other) === one;
