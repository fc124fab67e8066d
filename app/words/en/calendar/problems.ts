import { calendarFor } from "#app/domain/calendar/calendars.ts";
import type { DayProblem } from "#app/domain/calendar/day-reading.ts";
import { calendarOf } from "#app/domain/calendar/period.ts";
import type { PeriodProblem } from "#app/domain/calendar/period-reading.ts";
import { quoted } from "#app/domain/quotation.ts";
import { dayInWords, periodInWords } from "./period-in-words.ts";

const likeDay = "write it like 27 March 2026";
const likeAnyPeriod = "2020-03, 2020-Q1, 2020, or 2020-03-02 for a week's first day";

/** What is wrong with a day or a period as somebody wrote it, and what to write. */
export const calendarWords = {
  calendarProblems: { day: dayProblem, period: periodProblem },
};

function dayProblem(problem: DayProblem): string {
  switch (problem.kind) {
    case "blank":
      return `It is blank: ${likeDay}`;
    case "not a day":
      return `${quoted(problem.written)} is not a day: ${likeDay}`;
    case "no month named":
      return `${quoted(problem.written)} names no month: ${likeDay}`;
    case "short year":
      return `${quoted(problem.written)}: write all four figures of the year`;
    case "distant year":
      return `${quoted(problem.written)}: write a year from 1990 to 2100`;
    case "no such month":
      return `${quoted(problem.written)} has no month ${problem.month}: write the day before the month`;
    case "no such day":
      return `There is no ${dayInWords(problem.day)}: check it`;
  }
}

function periodProblem(problem: PeriodProblem): string {
  switch (problem.kind) {
    case "blank":
      return `It is blank: write it like ${problem.example ?? likeAnyPeriod}`;
    case "not a period": {
      const { written, calendar, example } = problem;
      const not = calendar === null ? "" : ` is not a ${calendar}`;
      return `${quoted(written)}${not}: write it like ${example ?? likeAnyPeriod}`;
    }
    case "other calendar": {
      const { period, cadence, example } = problem;
      return `${periodInWords(period)} is a ${calendarOf(period)}, and these figures are ${cadence}: write the ${calendarFor(cadence)}, like ${example}`;
    }
    case "no such year":
      return `There is no year ${problem.year}: write the year in full, like 2020`;
    case "no such month":
      return `There is no month ${problem.month}: write the month as 01 to 12`;
    case "no such quarter":
      return `There is no quarter ${problem.quarter}: write the quarter as Q1 to Q4`;
    case "no such day":
      return `There is no ${dayInWords(problem.day)}: write the month, like ${problem.example}`;
    case "financial year":
      return `${quoted(problem.written)} is a financial year: write a month of it, like ${problem.example}`;
    case "two days": {
      const [one, other] = problem.either;
      return `${quoted(problem.written)} is a day of ${periodInWords(one)} or of ${periodInWords(other)}: write ${one} or ${other}`;
    }
    case "two quarters": {
      const [one, other] = problem.either;
      return `${quoted(problem.written)} is ${periodInWords(one)} or ${periodInWords(other)}: write ${one} or ${other}`;
    }
    case "short year":
      return `${quoted(problem.written)} has two figures of a year: write all four, like 1970-03`;
    case "no year":
      return `${quoted(problem.written)} has no year: write it like 2020-03 or 2020-Q1`;
    case "quarter of no calendar":
      return `${quoted(problem.written)} is of a financial year that begins within a quarter: write the quarter of the calendar, like ${problem.example}`;
    case "not a quarter":
      return `${problem.first} to ${problem.last} is not a quarter of the calendar year: write ${problem.example} for January to March`;
  }
}
