import type { Day } from "./period.ts";

/** The bank holidays of a nation, asked one day at a time. */
export type Holidays = Pick<ReadonlySet<Day>, "has">;

/** The day itself where councils work on it, else the next on which they do: no weekend, no bank holiday. */
export function workingDayFrom(day: Day, holidays: Holidays): Day {
  return isWeekend(day) || holidays.has(day) ? workingDayFrom(dayAfter(day), holidays) : day;
}

/** How many days the second day is after the first, below 0 where it is before it. */
export const daysBetween = (first: Day, second: Day): number =>
  (Date.parse(second) - Date.parse(first)) / dayOfMilliseconds;

/** Days are counted in UTC, where each of them has 24 hours. */
const dayOfMilliseconds = 24 * 60 * 60 * 1000;

export const dayAfter = (day: Day): Day =>
  new Date(Date.parse(day) + dayOfMilliseconds).toISOString().slice(0, 10);

const isWeekend = (day: Day): boolean => [0, 6].includes(new Date(day).getUTCDay());
