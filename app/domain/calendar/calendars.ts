/**
 * Everything in which one calendar differs from another. A new calendar is a new row here; nothing else asks for a
 * calendar or a cadence by its name.
 */
import { isValid } from "date-fns/isValid";
import { parseISO } from "date-fns/parseISO";

export type Period = string;
export type Month = string;
/** A calendar day, `2026-03-02`. */
export type Day = string;

export type Calendar = "year" | "quarter" | "month" | "week";

/** How often a metric's figures may be given. */
export const cadences = ["monthly", "quarterly"] as const;
export type Cadence = (typeof cadences)[number];

type Rules = {
  /** How often figures of this calendar come. */
  cadence: string;
  /** The text of a period with `_` for each character that varies, as SQL's LIKE takes it. */
  shape: string;
  isPeriod: (text: string) => boolean;
  perYear: number;
  /** Consecutive periods differ by one. */
  indexOf: (period: Period) => number;
  shift: (period: Period, steps: number) => Period;
  /** The period that holds a day; `like` is a period of the same calendar, for those that may begin on any day. */
  holding: (day: Day, like?: Period) => Period;
  startsOn: (period: Period) => Day;
  lastMonthOf: (period: Period) => Month;
  /** How far into its period a day is, from 0 to 1. */
  elapsed: (day: Day, period: Period) => number;
  /** How many periods fit into so many months. */
  fitting: (months: number) => number;
  /** The part of the year that is over at the end of a period, from 0 to 1, or a number of years since any one moment. */
  season: (period: Period) => number;
};

/** Days are counted in UTC, where each of them has 24 hours. */
const dayOfMilliseconds = 24 * 60 * 60 * 1000;
const aMonday = "1900-01-01";

export const calendars: Record<Calendar, Rules> = {
  year: {
    ...ofMonths(12, /^[12]\d{3}$/, () => ""),
    cadence: "yearly",
    shape: "____",
    season: () => 0,
  },
  quarter: {
    ...ofMonths(3, /^[12]\d{3}-Q[1-4]$/, (part) => `-Q${part}`),
    cadence: "quarterly",
    shape: "____-Q_",
  },
  month: {
    ...ofMonths(1, /^[12]\d{3}-(0[1-9]|1[0-2])$/, (part) => `-${twoDigits(part)}`),
    cadence: "monthly",
    shape: "____-__",
  },
  week: { ...ofDays(7), cadence: "weekly", shape: "____-__-__" },
};

export const calendarNames = Object.keys(calendars) as Calendar[];

/** The calendar of a cadence: "month" of "monthly". */
export function calendarFor(cadence: Cadence): Calendar {
  const calendar = calendarNames.find((name) => calendars[name].cadence === cadence);
  if (!calendar) throw new RangeError(`${cadence} is not a cadence`);
  return calendar;
}

/** A calendar whose periods are a number of months, counted from January. */
function ofMonths(
  months: number,
  pattern: RegExp,
  ending: (part: number) => string,
): Omit<Rules, "cadence" | "shape"> {
  const perYear = 12 / months;
  const partOf = (period: Period) => Number(period.slice(4).replace(/\D+/, "")) || 1;
  const indexOf = (period: Period) => Number(period.slice(0, 4)) * perYear + partOf(period) - 1;
  const at = (index: number) => {
    const year = Math.floor(index / perYear);
    return `${year}${ending(index - year * perYear + 1)}`;
  };
  const monthIn = (period: Period, number: number) =>
    `${period.slice(0, 4)}-${twoDigits((partOf(period) - 1) * months + number)}`;
  return {
    isPeriod: (text) => pattern.test(text),
    perYear,
    indexOf,
    shift: (period, steps) => at(indexOf(period) + steps),
    holding: (day) => at(Math.floor(monthIndex(day) / months)),
    startsOn: (period) => `${monthIn(period, 1)}-01`,
    lastMonthOf: (period) => monthIn(period, months),
    elapsed: (day) => ((monthIndex(day) % months) + (Number(day.slice(8, 10)) - 1) / 31) / months,
    fitting: (count) => Math.floor(count / months),
    season: (period) => partOf(period) / perYear,
  };
}

/** A calendar whose periods are a number of days, each named by its first; the usual ones begin on Mondays. */
function ofDays(days: number): Omit<Rules, "cadence" | "shape"> {
  const length = days * dayOfMilliseconds;
  const shift = (period: Period, steps: number) => dayAt(Date.parse(period) + steps * length);
  return {
    isPeriod: (text) => /^[12]\d{3}-\d{2}-\d{2}$/.test(text) && isValid(parseISO(text)),
    perYear: Math.floor(365 / days),
    indexOf: (period) => Math.floor((Date.parse(period) - Date.parse(aMonday)) / length),
    shift,
    holding: (day, like = aMonday) =>
      shift(like, Math.floor((Date.parse(day) - Date.parse(like)) / length)),
    startsOn: (period) => period,
    lastMonthOf: (period) => dayAt(Date.parse(period) + length - dayOfMilliseconds).slice(0, 7),
    elapsed: (day, period) => (Date.parse(day) - Date.parse(period)) / length,
    fitting: (months) => Math.round((months * 365.25) / 12 / days),
    season: (period) => Date.parse(period) / (365.25 * dayOfMilliseconds),
  };
}

const dayAt = (time: number): Day => new Date(time).toISOString().slice(0, 10);
const monthIndex = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const twoDigits = (number: number): string => String(number).padStart(2, "0");
