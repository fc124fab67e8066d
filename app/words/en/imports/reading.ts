import { calendarFor } from "#app/domain/calendar/calendars.ts";
import { periodOf } from "#app/domain/calendar/period.ts";
import type { MissingColumn } from "#app/domain/imports/columns.ts";
import { type Filter, filterText } from "#app/domain/imports/filter.ts";
import type { ReadingProblem } from "#app/domain/imports/reading-problem.ts";
import type { RowProblem } from "#app/domain/imports/row-reading.ts";
import type { Measure } from "#app/domain/metrics/metric.ts";
import { quoted } from "#app/domain/quotation.ts";
import { periodInWords } from "#app/words/en/calendar/period-in-words.ts";
import { calendarWords } from "#app/words/en/calendar/problems.ts";
import { numberProblem } from "#app/words/en/metrics/numbers.ts";
import { inFigures } from "#app/words/en/numbers.ts";
import { listInWords } from "#app/words/en/sentence.ts";

const otherMeasure: Record<Measure, string> = {
  count: "These figures are counts: say which column holds the count",
  share: "These figures are shares: say which columns hold the part and the whole",
  value: "These figures are values: say which column holds the value",
};

const percentage = {
  count: "is a percentage where a count is asked for: write how many there were",
  share: "is a percentage: write how many there were in the part and in the whole",
};

type Place = Pick<RowProblem, "line" | "column">;

export function readingProblem(problem: ReadingProblem): string {
  switch (problem.kind) {
    case "number":
      return numberProblem(problem.problem);
    case "period":
      return calendarWords.calendarProblems.period(problem.problem);
    case "percentage":
      return `${quoted(problem.text)} ${percentage[problem.measure]}`;
    case "other mark": {
      const { text, mark, unit } = problem;
      return `${quoted(text)} is marked ${mark}, and these figures are in ${unit}: write the number in ${unit}, without the mark`;
    }
    case "below zero":
      return `${quoted(problem.text)} is below zero: write 0 or more`;
    case "not whole":
      return `${quoted(problem.text)} is not a whole number: write how many there were`;
    case "blank":
      return "It is blank: write a number or leave the row out";
    case "sum too large":
      return "The columns add up to more than can be kept exactly: check them";
    case "part past whole":
      return `The part, ${inFigures(problem.part)}, is more than the whole, ${inFigures(problem.whole)}: check both`;
    case "metric is a share":
      return "The metric is a share: send its part and its whole";
    case "metric is no share":
      return "The metric is no share: send its value";
    case "not begun":
      return `${periodInWords(problem.period)} has not begun: leave it out, or check the year`;
    case "other cadence": {
      const { text, cadence } = problem;
      return `${quoted(text)} is not a ${calendarFor(cadence)}, and the figures are ${cadence}: write it like ${periodOf(cadence, "2026-03-01")}`;
    }
    case "twice": {
      const { period, earlier, line } = problem;
      return `${periodInWords(period)} is on line ${earlier} and again on line ${line}: keep one of them, or filter the rows`;
    }
    case "other calendar": {
      const { period, first } = problem;
      return `${periodInWords(period)} does not go with ${periodInWords(first.period)} on line ${first.line}: write months, quarters, years, or weeks by the same day of the week`;
    }
    case "other measure":
      return otherMeasure[problem.measure];
    case "nothing read":
      return nothingRead(problem.filters);
    case "missing column":
      return missingColumn(problem);
    case "not a filter":
      return `${quoted(problem.text)} is not a filter: write it like org=R1F, with =, >=, <=, > or <`;
  }
}

/** 'Line 5, column "cash": "1,23" has a comma in the wrong place: …'. */
export const onLine = ({ line, column }: Place, problem: string): string =>
  `Line ${line}${column === undefined ? "" : `, column ${quoted(column)}`}: ${problem}`;

export const rowProblem = (row: RowProblem): string => onLine(row, readingProblem(row.problem));

const nothingRead = (filters: readonly Filter[]): string =>
  filters.length === 0
    ? "All the rows are blank: give at least one figure"
    : `No row passes the filter ${quoted(filters.map(filterText).join(" "))}: check how it is written in the file`;

function missingColumn({ column, nearest, headers, more }: MissingColumn): string {
  const suggestion = nearest === undefined ? "" : ` (did you mean ${quoted(nearest)}?)`;
  const listed = [...headers.map(quoted), ...(more > 0 ? [`${more} more`] : [])];
  return `There is no column ${quoted(column)}${suggestion}: the columns are ${listInWords(listed)}`;
}
