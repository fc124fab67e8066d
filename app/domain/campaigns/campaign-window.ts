import {
  type Calendar,
  calendarOf,
  type Day,
  lastMonthOf,
  monthOf,
  type Period,
  quarterOf,
  shift,
} from "#app/domain/calendar/period.ts";

/** How many months after its end a campaign without an objective may still show. */
export const usualFollowUp = 3;

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
