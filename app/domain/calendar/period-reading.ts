import { type Cadence, type Calendar, calendarFor } from "./calendars.ts";
import { monthNumber } from "./month-name.ts";
import { calendarOf, lastMonthOf, type Period, periodOf, shift, startOf } from "./period.ts";

export type PeriodReading = { ok: true; period: Period } | { ok: false; problem: PeriodProblem };

/** Why a text is no period. `written` is the text on one line, `example` how to write what is asked for. */
export type PeriodProblem =
  | { kind: "blank"; example: string | null }
  | { kind: "not a period"; written: string; calendar: Calendar | null; example: string | null }
  | { kind: "other calendar"; period: Period; cadence: Cadence; example: string }
  | { kind: "no such year"; year: number }
  | { kind: "no such month"; month: number }
  | { kind: "no such quarter"; quarter: number }
  | { kind: "no such day"; day: string; example: string }
  | { kind: "financial year"; written: string; example: string }
  | { kind: "two days" | "two quarters"; written: string; either: [Period, Period] }
  | { kind: "short year" | "no year"; written: string }
  | { kind: "quarter of no calendar"; written: string; example: string }
  | { kind: "not a quarter"; first: string; last: string; example: string };

/**
 * The month or quarter that somebody wrote.
 *
 * A month: "2020-03", "03/2020", "March 2020", "Mar-20", "Mawrth 2020", or a day in it whose day and month cannot be
 * confused ("2020-03-01", "31/03/2020"). Two figures of a year are of 2000 to 2049. A quarter of the calendar year:
 * "2020-Q1", "Q1 2020", "January to March 2020". Anything ambiguous is refused.
 *
 * @param yearStart the month, 1 to 12, in which the council's financial year begins: "Q1 2025-26" is of that year. Without
 *   it, a quarter of a financial year is ambiguous.
 */
export function readPeriod(text: string, cadence: Cadence, yearStart?: number): PeriodReading {
  const written = lineOf(text);
  const example = periodOf(cadence, "2020-03-01");
  if (written === "") return refused({ kind: "blank", example });
  const found = findPeriod(written, yearStart);
  if (found === undefined)
    return refused({ kind: "not a period", written, calendar: calendarFor(cadence), example });
  return found.ok ? fitting(found.period, cadence) : found;
}

/** A period as a file of figures holds it: "2020-03", "2020-Q1", "2020", or a week by its first day, "2020-03-02". */
export function readWrittenPeriod(text: string): PeriodReading {
  const written = lineOf(text);
  if (calendarOf(written) !== undefined) return { ok: true, period: written };
  const found = findPeriod(written);
  if (found && !found.ok) return found;
  if (written === "") return refused({ kind: "blank", example: null });
  return refused({ kind: "not a period", written, calendar: null, example: null });
}

const lineOf = (text: string): string => text.trim().slice(0, 100).replace(/\s+/gu, " ");
const refused = (problem: PeriodProblem): PeriodReading => ({ ok: false, problem });

function fitting(period: Period, cadence: Cadence): PeriodReading {
  if (calendarOf(period) === calendarFor(cadence)) return { ok: true, period };
  const example = periodOf(cadence, startOf(lastMonthOf(period)));
  return refused({ kind: "other calendar", period, cadence, example });
}

type Parts = Record<string, string>;

type Reader = (parts: Parts, written: string, yearStart?: number) => PeriodReading | undefined;

const forms: [RegExp, Reader][] = [
  [/^(?<year>\d{4})$/, ({ year }) => inYear(year, (period) => period)],
  [/^(?<year>\d{4})[-/.](?<month>\d\d?)$/, monthOrYears],
  [/^(?<month>\d\d?)[-/.](?<year>\d{4})$/, ({ year, month }) => inMonth(year, Number(month))],
  [
    /^(?<year>\d{4})[-/.](?<month>\d\d?)[-/.](?<day>\d\d?)(?:[ T]00:00(?::00(?:\.0+)?)?Z?)?$/,
    ({ year, month, day }) => onDay(year, Number(month), Number(day)),
  ],
  [/^(?<one>\d\d?)[-/.](?<other>\d\d?)[-/.](?<year>\d{4})(?: 00:00(?::00)?)?$/, dayAndMonth],
  [/^(?<name>\p{L}+)\.?,?[-/ ]?'?(?<year>\d{4}|\d\d)$/u, namedMonth],
  [/^(?<year>\d{4})[-/ ]?(?<name>\p{L}{3,})\.?$/u, namedMonth],
  [/^(?<day>\d\d?)(?:st|nd|rd|th)?[- ](?<name>\p{L}+)\.?,?[- ](?<year>\d{4})$/iu, namedMonth],
  [/^(?:(?<year>\d{4})[-/ ]?Q(?<quarter>\d)|Q(?<after>\d)[-/ ]?(?<of>\d{4}))$/i, quarter],
  [
    /^(?:Q(?<quarter>\d)[-/ ](?<year>\d{4})[-/](?:\d\d)?(?<next>\d\d)|(?<of>\d{4})[-/](?:\d\d)?(?<end>\d\d)[-/ ]?Q(?<after>\d))$/i,
    financialQuarter,
  ],
  [/^(?<first>\p{L}+)\.?(?: to |-| - | – |–)(?<last>\p{L}+)\.? (?<year>\d{4})$/iu, quarterInWords],
  [/^(?<name>Q[1-4]|\p{L}{3,})\.?$/iu, withoutYear],
];

function findPeriod(written: string, yearStart?: number): PeriodReading | undefined {
  for (const [form, read] of forms) {
    const parts = form.exec(written)?.groups;
    const found = parts && read(parts, written, yearStart);
    if (found) return found;
  }
  return undefined;
}

function inYear(year: string | undefined, period: (year: string) => Period): PeriodReading {
  if (calendarOf(String(year)) === undefined)
    return refused({ kind: "no such year", year: Number(year) });
  return { ok: true, period: period(String(year)) };
}

function inMonth(year: string | undefined, month: number): PeriodReading {
  if (month < 1 || month > 12) return refused({ kind: "no such month", month });
  return inYear(year, (known) => `${known}-${twoFigures(month)}`);
}

function onDay(year: string | undefined, month: number, day: number): PeriodReading {
  const found = inMonth(year, month);
  if (!found.ok) return found;
  const date = `${found.period}-${twoFigures(day)}`;
  if (calendarOf(date) === undefined)
    return refused({ kind: "no such day", day: date, example: found.period });
  return found;
}

const twoFigures = (number: number): string => String(number).padStart(2, "0");

function monthOrYears({ year, month }: Parts, written: string, yearStart = 4): PeriodReading {
  if (Number(month) > 12 && Number(month) === (Number(year) + 1) % 100) {
    const first = `${year}-${twoFigures(yearStart)}`;
    return refused({ kind: "financial year", written, example: first });
  }
  return inMonth(year, Number(month));
}

function dayAndMonth({ one, other, year }: Parts, written: string): PeriodReading {
  const dayFirst = onDay(year, Number(other), Number(one));
  const monthFirst = onDay(year, Number(one), Number(other));
  if (!dayFirst.ok) return monthFirst.ok ? monthFirst : dayFirst;
  if (!monthFirst.ok || monthFirst.period === dayFirst.period) return dayFirst;
  const either: [Period, Period] = [dayFirst.period, monthFirst.period];
  return refused({ kind: "two days", written, either });
}

function namedMonth({ name, year, day }: Parts, written: string): PeriodReading | undefined {
  const month = monthNumber(String(name));
  if (month === undefined) return undefined;
  if (year?.length === 2 && Number(year) >= 50) return refused({ kind: "short year", written });
  const whole = year?.length === 2 ? `20${year}` : year;
  return day === undefined ? inMonth(whole, month) : onDay(whole, month, Number(day));
}

function quarter({ year, quarter, of, after }: Parts): PeriodReading {
  const number = Number(quarter ?? after);
  if (number < 1 || number > 4) return refused({ kind: "no such quarter", quarter: number });
  return inYear(year ?? of, (known) => `${known}-Q${number}`);
}

function financialQuarter(parts: Parts, written: string, yearStart?: number): PeriodReading {
  const calendarYear = quarter(parts);
  if (!calendarYear.ok) return calendarYear;
  const year = Number(parts.year ?? parts.of);
  const isOneYear = Number(parts.next ?? parts.end) === (year + 1) % 100;
  if (yearStart !== undefined && isOneYear)
    return quarterFrom(calendarYear.period, written, yearStart);
  const fromApril = shift(calendarYear.period, 1);
  return refused({ kind: "two quarters", written, either: [calendarYear.period, fromApril] });
}

/** The quarter of a financial year that begins in a month; figures are kept for quarters of the calendar alone. */
function quarterFrom(calendarYear: Period, written: string, yearStart: number): PeriodReading {
  if (yearStart % 3 === 1) return { ok: true, period: shift(calendarYear, (yearStart - 1) / 3) };
  return refused({ kind: "quarter of no calendar", written, example: calendarYear });
}

function quarterInWords({ first, last, year }: Parts): PeriodReading | undefined {
  const from = monthNumber(String(first));
  const to = monthNumber(String(last));
  if (from === undefined || to === undefined) return undefined;
  if (from % 3 !== 1 || to !== from + 2)
    return refused({
      kind: "not a quarter",
      first: String(first),
      last: String(last),
      example: `${year}-Q1`,
    });
  return inYear(year, (known) => `${known}-Q${to / 3}`);
}

function withoutYear({ name }: Parts, written: string): PeriodReading | undefined {
  if (!/^Q/i.test(String(name)) && monthNumber(String(name)) === undefined) return undefined;
  return refused({ kind: "no year", written });
}
