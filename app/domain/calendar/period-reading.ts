import { quoted } from "#app/domain/quotation.ts";
import { type Cadence, calendarFor } from "./calendars.ts";
import { monthNumber } from "./month-name.ts";
import { calendarOf, lastMonthOf, type Period, periodOf, shift, startOf } from "./period.ts";
import { dayInWords, periodInWords } from "./period-in-words.ts";

export type PeriodReading = { ok: true; period: Period } | { ok: false; problem: string };

/**
 * The month or quarter that somebody wrote.
 *
 * A month: "2020-03", "03/2020", "March 2020", "Mar-20", "Mawrth 2020", or a day in it whose day and month cannot be
 * exchanged ("2020-03-01", "31/03/2020"). Two figures of a year are of 2000 to 2049. A quarter of the calendar year:
 * "2020-Q1", "Q1 2020", "January to March 2020". What could be taken in two ways is refused with a sentence that says
 * what to write.
 *
 * @param yearStart the month, 1 to 12, in which the council's financial year begins: "Q1 2025-26" is of that year. Left
 *   out, a quarter of a financial year can be taken in two ways.
 */
export function readPeriod(text: string, cadence: Cadence, yearStart?: number): PeriodReading {
  const written = lineOf(text);
  const example = `write it like ${periodOf(cadence, "2020-03-01")}`;
  if (written === "") return refused(`It is blank: ${example}`);
  const found = findPeriod(written, yearStart);
  if (found === undefined)
    return refused(`${quoted(written)} is not a ${calendarFor(cadence)}: ${example}`);
  return found.ok ? fitting(found.period, cadence) : found;
}

/** A period as a file of figures holds it: "2020-03", "2020-Q1", "2020", or a week by its first day, "2020-03-02". */
export function readWrittenPeriod(text: string): PeriodReading {
  const written = lineOf(text);
  if (calendarOf(written) !== undefined) return { ok: true, period: written };
  const found = findPeriod(written);
  if (found && !found.ok) return found;
  const example = "write it like 2020-03, 2020-Q1, 2020, or 2020-03-02 for a week's first day";
  return refused(written === "" ? `It is blank: ${example}` : `${quoted(written)}: ${example}`);
}

const lineOf = (text: string): string => text.trim().slice(0, 100).replace(/\s+/gu, " ");
const refused = (problem: string): PeriodReading => ({ ok: false, problem });

function fitting(period: Period, cadence: Cadence): PeriodReading {
  const [calendar, asked] = [calendarOf(period), calendarFor(cadence)];
  if (calendar === asked) return { ok: true, period };
  const example = periodOf(cadence, startOf(lastMonthOf(period)));
  return refused(
    `${periodInWords(period)} is a ${calendar}, and these figures are ${cadence}: write the ${asked}, like ${example}`,
  );
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
    return refused(`There is no year ${Number(year)}: write the year in full, like 2020`);
  return { ok: true, period: period(String(year)) };
}

function inMonth(year: string | undefined, month: number): PeriodReading {
  if (month < 1 || month > 12)
    return refused(`There is no month ${month}: write the month as 01 to 12`);
  return inYear(year, (known) => `${known}-${twoFigures(month)}`);
}

function onDay(year: string | undefined, month: number, day: number): PeriodReading {
  const found = inMonth(year, month);
  if (!found.ok) return found;
  const date = `${found.period}-${twoFigures(day)}`;
  if (calendarOf(date) === undefined)
    return refused(`There is no ${dayInWords(date)}: write the month, like ${found.period}`);
  return found;
}

const twoFigures = (number: number): string => String(number).padStart(2, "0");

function monthOrYears({ year, month }: Parts, written: string, yearStart = 4): PeriodReading {
  if (Number(month) > 12 && Number(month) === (Number(year) + 1) % 100) {
    const first = `${year}-${twoFigures(yearStart)}`;
    return refused(`${quoted(written)} is a financial year: write a month of it, like ${first}`);
  }
  return inMonth(year, Number(month));
}

function dayAndMonth({ one, other, year }: Parts, written: string): PeriodReading {
  const dayFirst = onDay(year, Number(other), Number(one));
  const monthFirst = onDay(year, Number(one), Number(other));
  if (!dayFirst.ok) return monthFirst.ok ? monthFirst : dayFirst;
  if (!monthFirst.ok || monthFirst.period === dayFirst.period) return dayFirst;
  return refused(
    `${quoted(written)} is a day of ${periodInWords(dayFirst.period)} or of ${periodInWords(monthFirst.period)}: write ${dayFirst.period} or ${monthFirst.period}`,
  );
}

function namedMonth({ name, year, day }: Parts, written: string): PeriodReading | undefined {
  const month = monthNumber(String(name));
  if (month === undefined) return undefined;
  if (year?.length === 2 && Number(year) >= 50)
    return refused(`${quoted(written)} has two figures of a year: write all four, like 1970-03`);
  const whole = year?.length === 2 ? `20${year}` : year;
  return day === undefined ? inMonth(whole, month) : onDay(whole, month, Number(day));
}

function quarter({ year, quarter, of, after }: Parts): PeriodReading {
  const number = Number(quarter ?? after);
  if (number < 1 || number > 4)
    return refused(`There is no quarter ${number}: write the quarter as Q1 to Q4`);
  return inYear(year ?? of, (known) => `${known}-Q${number}`);
}

function financialQuarter(parts: Parts, written: string, yearStart?: number): PeriodReading {
  const calendarYear = quarter(parts);
  if (!calendarYear.ok) return calendarYear;
  const year = Number(parts.year ?? parts.of);
  const isOneYear = Number(parts.next ?? parts.end) === (year + 1) % 100;
  if (yearStart !== undefined && isOneYear)
    return quarterFrom(calendarYear.period, written, yearStart);
  const april = shift(calendarYear.period, 1);
  return refused(
    `${quoted(written)} is ${periodInWords(calendarYear.period)} or ${periodInWords(april)}: write ${calendarYear.period} or ${april}`,
  );
}

/** The quarter of a financial year that begins in a month; figures are kept for quarters of the calendar alone. */
function quarterFrom(calendarYear: Period, written: string, yearStart: number): PeriodReading {
  if (yearStart % 3 === 1) return { ok: true, period: shift(calendarYear, (yearStart - 1) / 3) };
  return refused(
    `${quoted(written)} is of a financial year that begins within a quarter: write the quarter of the calendar, like ${calendarYear}`,
  );
}

function quarterInWords({ first, last, year }: Parts): PeriodReading | undefined {
  const from = monthNumber(String(first));
  const to = monthNumber(String(last));
  if (from === undefined || to === undefined) return undefined;
  if (from % 3 !== 1 || to !== from + 2)
    return refused(
      `${first} to ${last} is not a quarter of the calendar year: write ${year}-Q1 for January to March`,
    );
  return inYear(year, (known) => `${known}-Q${to / 3}`);
}

function withoutYear({ name }: Parts, written: string): PeriodReading | undefined {
  if (!/^Q/i.test(String(name)) && monthNumber(String(name)) === undefined) return undefined;
  return refused(`${quoted(written)} has no year: write it like 2020-03 or 2020-Q1`);
}
