/**
 * Periods of a series, written so that text order is time order within one calendar:
 * a year `2026`, a quarter of the calendar year `2026-Q1`, a month `2026-03`, or a week by its first day `2026-03-02`.
 */
import { isValid } from "date-fns/isValid";
import { parseISO } from "date-fns/parseISO";

export type Period = string;
export type Month = string;
/** A calendar day, `2026-03-02`. */
export type Day = string;

export type Calendar = "year" | "quarter" | "month" | "week";

/** How often a metric's figures are given. */
export const cadences = ["monthly", "quarterly"] as const;
export type Cadence = (typeof cadences)[number];

/** The first and the last day of something; a last day of null is still to come. */
export type Span = { startsOn: Day; endsOn: Day | null };

const patterns: Record<Calendar, RegExp> = {
  year: /^[12]\d{3}$/,
  quarter: /^[12]\d{3}-Q[1-4]$/,
  month: /^[12]\d{3}-(0[1-9]|1[0-2])$/,
  week: /^[12]\d{3}-\d{2}-\d{2}$/,
};

/** Which calendar a period is written in, or undefined where it is not a period. */
export function calendarOf(text: string): Calendar | undefined {
  if (patterns.week.test(text)) return isValid(parseISO(text)) ? "week" : undefined;
  return (["year", "quarter", "month"] as const).find((calendar) => patterns[calendar].test(text));
}

export const isMonth = (text: string): boolean => patterns.month.test(text);

/** Weeks are reckoned in UTC, where every day there is has 24 hours. */
const weekOfMilliseconds = 7 * 24 * 60 * 60 * 1000;

/** The place of a period in its calendar: periods that follow each other differ by one. */
export function indexOf(period: Period): number {
  const year = Number(period.slice(0, 4));
  switch (calendarOf(period)) {
    case "year":
      return year;
    case "quarter":
      return year * 4 + Number(period.slice(6)) - 1;
    case "month":
      return year * 12 + Number(period.slice(5)) - 1;
    case "week":
      return Math.floor((Date.parse(period) - Date.parse("1900-01-01")) / weekOfMilliseconds);
    default:
      throw new RangeError(`${period} is not a period`);
  }
}

/** The period so many places later, or earlier where `steps` is below zero. */
export function shift(period: Period, steps: number): Period {
  const calendar = calendarOf(period);
  if (calendar === "week") {
    return new Date(Date.parse(period) + steps * weekOfMilliseconds).toISOString().slice(0, 10);
  }
  const index = indexOf(period) + steps;
  if (calendar === "year") return String(index);
  const perYear = calendar === "quarter" ? 4 : 12;
  const year = Math.floor(index / perYear);
  const place = index - year * perYear + 1;
  return calendar === "quarter" ? `${year}-Q${place}` : `${year}-${String(place).padStart(2, "0")}`;
}

/** Every period from the first to the last, both included. */
export function periodsBetween(first: Period, last: Period): Period[] {
  const count = indexOf(last) - indexOf(first) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, step) => shift(first, step));
}

/** The month of a day, `2026-03` of `2026-03-02`. */
export const monthOf = (day: Day): Month => day.slice(0, 7);

/** The last month of a period: `2026-03` of `2026-Q1`. */
export function lastMonthOf(period: Period): Month {
  const calendar = calendarOf(period);
  if (calendar === "quarter")
    return `${period.slice(0, 4)}-${String(3 * Number(period.slice(6))).padStart(2, "0")}`;
  if (calendar === "year") return `${period}-12`;
  return period.slice(0, 7);
}

/** The last period of a cadence that ends within a month or before it. */
export function lastWithin(cadence: "monthly" | "quarterly", month: Month): Period {
  if (cadence === "monthly") return month;
  const quarter = quarterOf(month);
  return lastMonthOf(quarter) === month ? quarter : shift(quarter, -1);
}

export const quarterOf = (month: Month): Period =>
  `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5, 7)) / 3)}`;

const dayOfMilliseconds = 24 * 60 * 60 * 1000;
const monthsOf: Record<Exclude<Calendar, "week">, number> = { month: 1, quarter: 3, year: 12 };
const weeksOfMonth = 365.25 / 12 / 7;

/** The period that holds a day, of the calendar that another period is of; for weeks, of the same day of the week. */
export function periodHolding(day: Day, like: Period): Period {
  switch (calendarOf(like)) {
    case "week": {
      const days = (Date.parse(day) - Date.parse(like)) / dayOfMilliseconds;
      return shift(like, Math.floor(days / 7));
    }
    case "quarter":
      return quarterOf(monthOf(day));
    case "year":
      return day.slice(0, 4);
    default:
      return monthOf(day);
  }
}

/** The last period that lies wholly within so many months after another; weeks to the nearest. */
export function monthsAfter(period: Period, months: number): Period {
  const calendar = calendarOf(period);
  if (calendar === undefined) throw new RangeError(`${period} is not a period`);
  const steps =
    calendar === "week"
      ? Math.round(months * weeksOfMonth)
      : Math.floor(months / monthsOf[calendar]);
  return shift(period, steps);
}

/** Whether a period is over at the start of a day. */
export const isOver = (period: Period, today: Day): boolean =>
  calendarOf(period) === "week" ? shift(period, 1) <= today : lastMonthOf(period) < monthOf(today);
