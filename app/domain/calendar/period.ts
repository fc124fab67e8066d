/**
 * Periods of a series, written so that text order is time order within one calendar:
 * a year `2026`, a quarter of the calendar year `2026-Q1`, a month `2026-03`, or a week by its first day `2026-03-02`.
 */
import {
  type Cadence,
  type Calendar,
  cadences,
  calendarFor,
  calendarNames,
  calendars,
  type Day,
  type Month,
  type Period,
} from "./calendars.ts";

export type { Day, Month, Period } from "./calendars.ts";

/** The first and the last day of something; a last day of null is still to come. */
export type Span = { startsOn: Day; endsOn: Day | null };

/** The calendar that a period is written in, or undefined where it is not a period. */
export const calendarOf = (text: string): Calendar | undefined =>
  calendarNames.find((name) => calendars[name].isPeriod(text));

export const isMonth = (text: string): boolean => calendars.month.isPeriod(text);

/** A week is named by its first day, which may be any day of the week. */
export const isDay = (text: string): boolean => calendars.week.isPeriod(text);

/** @throws RangeError where the text is not a period */
function rulesOf(period: Period) {
  const calendar = calendarOf(period);
  if (!calendar) throw new RangeError(`${period} is not a period`);
  return calendars[calendar];
}

/** Consecutive periods of a calendar differ by one. */
export const indexOf = (period: Period): number => rulesOf(period).indexOf(period);

/** The period so many steps later, or earlier where `steps` is below zero. */
export const shift = (period: Period, steps: number): Period =>
  rulesOf(period).shift(period, steps);

/** Every period from the first to the last, both included. */
export function periodsBetween(first: Period, last: Period): Period[] {
  const count = indexOf(last) - indexOf(first) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, step) => shift(first, step));
}

/** The month of a day, `2026-03` of `2026-03-02`. */
export const monthOf = (day: Day): Month => day.slice(0, 7);

export const startOf = (period: Period): Day => rulesOf(period).startsOn(period);

export const endOf = (period: Period): Day =>
  new Date(Date.parse(startOf(shift(period, 1))) - 1).toISOString().slice(0, 10);

/** The month in which a period ends: `2026-03` of `2026-Q1`. */
export const lastMonthOf = (period: Period): Month => rulesOf(period).lastMonthOf(period);

/** How many periods of the same calendar make a year. */
export const periodsPerYear = (period: Period): number => rulesOf(period).perYear;

/** The part of a year that is over at a period's end, from 0 to 1; of weeks, years of 365.25 days since 1970. */
export const seasonOf = (period: Period): number => rulesOf(period).season(period);

/** The period that holds a day, of the calendar that another is of; for weeks, of the same day of the week. */
export const periodHolding = (day: Day, like: Period): Period => rulesOf(like).holding(day, like);

/** The index of the period that holds a day, and how far into it the day is: 24.5 in the middle of the period 24. */
export function positionOf(day: Day, like: Period): number {
  const period = periodHolding(day, like);
  return indexOf(period) + rulesOf(period).elapsed(day, period);
}

/** The last period that lies wholly within so many months after another; weeks to the nearest. */
export const monthsAfter = (period: Period, months: number): Period =>
  shift(period, rulesOf(period).fitting(months));

/** Whether a period is over at the start of a day. */
export const isOver = (period: Period, today: Day): boolean => startOf(shift(period, 1)) <= today;

/** The period of a cadence that holds a day. */
export const periodOf = (cadence: Cadence, day: Day): Period =>
  calendars[calendarFor(cadence)].holding(day);

/** The last period of a cadence that ends within a month or before it. */
export const lastWithin = (cadence: Cadence, month: Month): Period =>
  shift(periodOf(cadence, startOf(shift(month, 1))), -1);

/** The periods of a cadence that end within a month, or from one month to another. A period belongs to the month in which it ends. */
export const periodsEnding = (cadence: Cadence, first: Month, last: Month = first): Period[] =>
  periodsBetween(periodOf(cadence, startOf(first)), lastWithin(cadence, last));

/** The periods of the given cadences that contain any day from the first month to the last. */
export const periodsTouching = (
  first: Month,
  last: Month,
  of: readonly Cadence[] = cadences,
): Period[] =>
  of.flatMap((cadence) =>
    periodsBetween(periodOf(cadence, startOf(first)), periodOf(cadence, endOf(last))),
  );
