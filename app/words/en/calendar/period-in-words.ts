import type { Calendar } from "#app/domain/calendar/calendars.ts";
import { monthNames } from "#app/domain/calendar/month-name.ts";
import {
  calendarOf,
  type Day,
  lastMonthOf,
  type Month,
  monthOf,
  type Period,
  startOf,
} from "#app/domain/calendar/period.ts";
import { dayInLondon } from "#app/domain/calendar/today.ts";
import { plural } from "#app/words/en/sentence.ts";

type Writing = {
  inFull: (period: Period) => string;
  /** For the ends of an axis. */
  inShort: (period: Period) => string;
  range: (first: Period, last: Period) => string;
};

const monthOfYear = (month: Month): string => `${monthNames[Number(month.slice(5, 7)) - 1]}`;

const months = (first: Period, last: Period): string => {
  const [from, to] = [monthOf(startOf(first)), lastMonthOf(last)];
  const begin = from.slice(0, 4) === to.slice(0, 4) ? monthOfYear(from) : monthInFull(from);
  return `${begin} to ${monthInFull(to)}`;
};

const monthInFull = (month: Month): string => `${monthOfYear(month)} ${month.slice(0, 4)}`;

const weekOf = (period: Period): string => `week of ${dayInWords(period)}`;

const writings: Record<Calendar, Writing> = {
  year: {
    inFull: (period) => period,
    inShort: (period) => period,
    range: (first, last) => `${first} to ${last}`,
  },
  quarter: {
    inFull: (period) => months(period, period),
    inShort: (period) => `${period.slice(5)} ${period.slice(0, 4)}`,
    range: months,
  },
  month: {
    inFull: monthInFull,
    inShort: (period) => `${monthOfYear(period).slice(0, 3)} ${period.slice(0, 4)}`,
    range: months,
  },
  week: {
    inFull: weekOf,
    inShort: weekOf,
    range: (first, last) => `${weekOf(first)} to ${weekOf(last)}`,
  },
};

/** @throws RangeError where it is not a period */
function writingOf(period: Period): Writing {
  const calendar = calendarOf(period);
  if (!calendar) throw new RangeError(`${period} is not a period`);
  return writings[calendar];
}

/** "March 2026", "January to March 2026", "2026", "week of 2 March 2026". */
export const periodInWords = (period: Period): string => writingOf(period).inFull(period);

/** "Mar 2026", "Q1 2026". */
export const periodInShort = (period: Period): string => writingOf(period).inShort(period);

/** "March 2020", "March to August 2020", "November 2020 to January 2021", "January to June 2020" of two quarters. */
export const rangeInWords = (first: Period, last: Period): string =>
  first === last ? periodInWords(first) : writingOf(first).range(first, last);

/** "1 May to 30 June 2026", the year said once where it is the same. */
export function daysInWords(from: Day, to: Day): string {
  if (from === to) return dayInWords(from);
  const start = dayInWords(from);
  const isOneYear = from.slice(0, 4) === to.slice(0, 4);
  return `${isOneYear ? start.slice(0, -5) : start} to ${dayInWords(to)}`;
}

/** "1 month", "30 months", "12 quarters". */
export const periodsInWords = (count: number, calendar: Calendar): string =>
  `${count} ${plural(count, calendar, `${calendar}s`)}`;

/** "2 March 2026". */
export const dayInWords = (day: Day): string =>
  `${Number(day.slice(8, 10))} ${monthInFull(monthOf(day))}`;

/** "5 November 2026", the day in London of a moment in UTC. */
export const momentInWords = (instant: string): string =>
  dayInWords(dayInLondon(new Date(instant)));

const moment = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  dateStyle: "long",
  timeStyle: "short",
});

/** "5 November 2026 at 09:30", in London, of a moment in UTC. */
export const momentAndTimeInWords = (instant: string): string => moment.format(new Date(instant));

const time = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/London", timeStyle: "short" });

/** "09:30", in London; the minute that has begun by then counts as a whole. */
export const timeAfter = (now: Date): string =>
  time.format(new Date(Math.ceil(now.getTime() / 60_000) * 60_000));
