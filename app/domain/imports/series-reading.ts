import { calendarOf } from "#app/domain/calendar/period.ts";
import { periodInWords } from "#app/domain/calendar/period-in-words.ts";
import { readWrittenPeriod } from "#app/domain/calendar/period-reading.ts";
import { columnsOf, readAmount } from "./amount-reading.ts";
import type { Row } from "./columns.ts";
import { type Mapping, type Reading, type RowProblem, readTable } from "./row-reading.ts";

export type SeriesReading = { ok: true; points: Reading[] } | { ok: false; problem: RowProblem };

/**
 * A series of any one calendar in the rows of a table, in time order, or the first thing that is wrong with it. A row that
 * is wanted must hold its numbers: a period without a figure is one without a row.
 */
export async function readSeries(
  rows: Iterable<Row> | AsyncIterable<Row>,
  mapping: Mapping,
): Promise<SeriesReading> {
  const { readings, problems } = await readTable(rows, mapping, {
    period: readWrittenPeriod,
    amount: (row) => {
      const blank = columnsOf(mapping.amount).find((column) => row.cells[column]?.trim() === "");
      if (blank === undefined) return readAmount(row, mapping.amount, null);
      return {
        ok: false,
        column: blank,
        problem: "It is blank: write a number or leave the row out",
      };
    },
    mostProblems: 1,
  });
  const problem = problems[0] ?? strangerAmong(readings, mapping.period);
  if (problem) return { ok: false, problem };
  const points = readings.toSorted((one, other) => (one.period < other.period ? -1 : 1));
  return { ok: true, points };
}

/** What is wrong with the first period that does not go with the one on the first line. */
function strangerAmong([first, ...others]: Reading[], column: string): RowProblem | undefined {
  if (first === undefined) return undefined;
  const stranger = others.find((other) => !areOfOneCalendar(first.period, other.period));
  return (
    stranger && {
      line: stranger.line,
      column,
      problem: `${periodInWords(stranger.period)} does not go with ${periodInWords(first.period)} on line ${first.line}: write months, quarters, years, or weeks by the same day of the week`,
    }
  );
}

function areOfOneCalendar(one: string, other: string): boolean {
  if (calendarOf(one) !== calendarOf(other)) return false;
  return calendarOf(one) !== "week" || weekday(one) === weekday(other);
}

const weekday = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();
