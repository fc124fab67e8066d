import { monthNames } from "./month-name.ts";
import { type Calendar, calendarOf, type Day, type Period } from "./period.ts";
import { dayInLondon } from "./today.ts";

/** "March 2026", "January to March 2026", "2026", "week of 2 March 2026". */
export function periodInWords(period: Period): string {
  const year = period.slice(0, 4);
  switch (calendarOf(period)) {
    case "quarter": {
      const last = 3 * Number(period.slice(6));
      return `${monthNames[last - 3]} to ${monthNames[last - 1]} ${year}`;
    }
    case "month":
      return `${monthNames[Number(period.slice(5)) - 1]} ${year}`;
    case "week":
      return `week of ${dayInWords(period)}`;
    default:
      return year;
  }
}

/** "Mar 2026", "Q1 2026": for the ends of an axis. */
export function periodInShort(period: Period): string {
  const year = period.slice(0, 4);
  const calendar = calendarOf(period);
  if (calendar === "quarter") return `${period.slice(5)} ${year}`;
  if (calendar === "month")
    return `${monthNames[Number(period.slice(5)) - 1]?.slice(0, 3)} ${year}`;
  return periodInWords(period);
}

/** "2 March 2026". */
export function dayInWords(day: Day): string {
  return `${Number(day.slice(8, 10))} ${monthNames[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
}

/** "1 May to 30 June 2026", the year said once where it is the same. */
export function daysInWords(from: Day, to: Day): string {
  if (from === to) return dayInWords(from);
  const start = dayInWords(from);
  const isOneYear = from.slice(0, 4) === to.slice(0, 4);
  return `${isOneYear ? start.slice(0, -5) : start} to ${dayInWords(to)}`;
}

/** "1 month", "30 months", "12 quarters". */
export const periodsInWords = (count: number, calendar: Calendar): string =>
  `${count} ${calendar}${count === 1 ? "" : "s"}`;

/** "March 2020", "March to August 2020", "November 2020 to January 2021", "January to June 2020" of two quarters. */
export function rangeInWords(first: Period, last: Period): string {
  const [from, to] = [first, last].map(periodInWords) as [string, string];
  if (first === last) return from;
  const calendar = calendarOf(first);
  const sameYear = first.slice(0, 4) === last.slice(0, 4);
  if (calendar === "year" || calendar === "week") return `${from} to ${to}`;
  const begin = calendar === "quarter" ? (from.split(" to ")[0] as string) : from.slice(0, -5);
  const year = first.slice(0, 4);
  const end = calendar === "quarter" ? (to.split(" to ")[1] as string) : to;
  return sameYear ? `${begin} to ${end}` : `${begin} ${year} to ${end}`;
}

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
