import BankHolidays from "date-holidays";
import type { Day } from "#app/domain/calendar/period.ts";
import type { Holidays } from "#app/domain/calendar/working-day.ts";
import type { Nation } from "#app/domain/council/council.ts";

const regions: Record<Nation, string> = {
  England: "ENG",
  Wales: "WLS",
  Scotland: "SCT",
  "Northern Ireland": "NIR",
};

/** One-off bank holidays, which the calendar does not know. */
const proclaimed: Record<Nation, readonly Day[]> = {
  England: [],
  Wales: [],
  Scotland: ["2026-06-15"],
  "Northern Ireland": [],
};

/** Bank holidays, including substitute days. */
export function bankHolidays(nation: Nation): Holidays {
  return { has: (day) => ofYear(nation, day.slice(0, 4)).has(day) };
}

const known = new Map<string, ReadonlySet<Day>>();

/** Calculated on first use, as a year takes a millisecond. */
function ofYear(nation: Nation, year: string): ReadonlySet<Day> {
  const key = `${nation} ${year}`;
  const days = known.get(key) ?? holidaysOf(nation, Number(year));
  known.set(key, days);
  return days;
}

function holidaysOf(nation: Nation, year: number): ReadonlySet<Day> {
  const days = new BankHolidays("GB", regions[nation])
    .getHolidays(year)
    .filter(({ type }) => type === "public" || type === "bank")
    .map(({ date }) => date.slice(0, 10));
  return new Set([...days, ...proclaimed[nation]]);
}
