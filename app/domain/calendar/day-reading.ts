import { monthNumber } from "./month-name.ts";
import { type Day, isDay } from "./period.ts";

export type DayReading = { ok: true; day: Day } | { ok: false; problem: DayProblem };

/** Why a text is no day; `written` is the text on one line. */
export type DayProblem =
  | {
      kind: "blank" | "not a day" | "no month named" | "short year" | "distant year";
      written: string;
    }
  | { kind: "no such month"; written: string; month: number }
  | { kind: "no such day"; day: string };

type Parts = Record<string, string | undefined>;

const forms: RegExp[] = [
  /^(?<day>\d{1,2})[-/. ](?<month>\d{1,2})[-/. ](?<year>\d{1,4})$/,
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})$/,
  /^(?:\p{L}+,? )?(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)?[- ]?(?<name>\p{L}+)\.?,?[- ]?(?<year>\d{1,4})$/iu,
  /^(?<name>\p{L}+)\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{1,4})$/iu,
];

/**
 * A day as people type it here, the day before the month: "27 March 2026", "27/3/2026", "Fri 27 Mar 2026",
 * "27 Mawrth 2026", "2026-03-27". Years of two figures and days that no calendar has are refused.
 */
export function readDay(text: string): DayReading {
  const written = text.trim().slice(0, 100).replace(/\s+/gu, " ");
  if (written === "") return refused({ kind: "blank", written });
  const parts = forms.map((form) => form.exec(written)?.groups).find(Boolean);
  if (!parts) return refused({ kind: "not a day", written });
  return dayOf(parts, written);
}

function dayOf({ day, month, name, year = "" }: Parts, written: string): DayReading {
  const number = name === undefined ? Number(month) : monthNumber(name);
  if (number === undefined) return refused({ kind: "no month named", written });
  if (year.length !== 4) return refused({ kind: "short year", written });
  if (Number(year) < 1990 || Number(year) > 2100) return refused({ kind: "distant year", written });
  if (number < 1 || number > 12) return refused({ kind: "no such month", written, month: number });
  const found = [year, number, Number(day)].map((part) => String(part).padStart(2, "0")).join("-");
  if (!isDay(found)) return refused({ kind: "no such day", day: found });
  return { ok: true, day: found };
}

const refused = (problem: DayProblem): DayReading => ({ ok: false, problem });
