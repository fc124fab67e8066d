import { quoted } from "#app/domain/quotation.ts";
import { monthNumber } from "./month-name.ts";
import { type Day, isDay } from "./period.ts";
import { dayInWords } from "./period-in-words.ts";

export type DayReading = { ok: true; day: Day } | { ok: false; problem: string };

const example = "write it like 27 March 2026";

type Parts = Record<string, string | undefined>;

const forms: RegExp[] = [
  /^(?<day>\d{1,2})[-/. ](?<month>\d{1,2})[-/. ](?<year>\d{1,4})$/,
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})$/,
  /^(?:\p{L}+,? )?(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)?[- ]?(?<name>\p{L}+)\.?,?[- ]?(?<year>\d{1,4})$/iu,
  /^(?<name>\p{L}+)\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{1,4})$/iu,
];

/**
 * A day as people type it here, the day before the month: "27 March 2026", "27/3/2026", "Fri 27 Mar 2026",
 * "27 Mawrth 2026", "2026-03-27". Years of two figures and days that no calendar has are refused with a sentence that
 * says what to write.
 */
export function readDay(text: string): DayReading {
  const written = text.trim().slice(0, 100).replace(/\s+/gu, " ");
  if (written === "") return refused(`It is blank: ${example}`);
  const parts = forms.map((form) => form.exec(written)?.groups).find(Boolean);
  if (!parts) return refused(`${quoted(written)} is not a day: ${example}`);
  return dayOf(parts, written);
}

function dayOf({ day, month, name, year = "" }: Parts, written: string): DayReading {
  const number = name === undefined ? Number(month) : monthNumber(name);
  if (number === undefined) return refused(`${quoted(written)} names no month: ${example}`);
  if (year.length !== 4) return refused(`${quoted(written)}: write all four figures of the year`);
  if (Number(year) < 1990 || Number(year) > 2100) {
    return refused(`${quoted(written)}: write a year from 1990 to 2100`);
  }
  if (number < 1 || number > 12) {
    return refused(`${quoted(written)} has no month ${number}: write the day before the month`);
  }
  const found = [year, number, Number(day)].map((part) => String(part).padStart(2, "0")).join("-");
  if (!isDay(found)) return refused(`There is no ${dayInWords(found)}: check it`);
  return { ok: true, day: found };
}

const refused = (problem: string): DayReading => ({ ok: false, problem });
