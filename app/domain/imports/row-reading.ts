import type { Period } from "#app/domain/calendar/period.ts";
import type { PeriodReading } from "#app/domain/calendar/period-reading.ts";
import type { Amount } from "#app/domain/metrics/figure.ts";
import type { AmountReading } from "./amount-reading.ts";
import type { Row } from "./columns.ts";
import type { DateProblem, ReadingProblem } from "./reading-problem.ts";

export type Reading = { line: number; period: Period; amount: Amount };

/** A problem on a line. One on line 1, the header, concerns every row. */
export type RowProblem = { line: number; column?: string | undefined; problem: ReadingProblem };

export type RowReader = {
  period: (text: string) => DateReading;
  amount: (row: Row, column: string) => AmountReading;
};

export type DateReading = { ok: true; period: Period } | { ok: false; problem: DateProblem };

export const dateReading = (reading: PeriodReading): DateReading =>
  reading.ok ? reading : { ok: false, problem: { kind: "period", problem: reading.problem } };

/** Reads the figures of one metric in turn, and refuses repeated periods. A figure has one problem at most. */
export function figureReader(
  reader: RowReader,
): (row: Row, column: string, written: string) => Reading | RowProblem {
  const lines = new Map<Period, number>();
  return (row, column, written) => {
    const { line } = row;
    const date = reader.period(written);
    if (!date.ok) return { line, column, problem: date.problem };
    const { period } = date;
    const earlier = lines.get(period);
    if (earlier !== undefined)
      return { line, column, problem: { kind: "twice", period, earlier, line } };
    lines.set(period, line);
    const amount = reader.amount(row, column);
    if (!amount.ok) return { line, column: amount.column, problem: amount.problem };
    return { line, period, amount: amount.amount };
  };
}
