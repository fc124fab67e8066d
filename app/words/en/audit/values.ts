import type { AuditNames } from "#app/domain/audit/audit.ts";
import { monthNames } from "#app/domain/calendar/month-name.ts";
import { calendarOf, isDay } from "#app/domain/calendar/period.ts";
import { dayInLondon } from "#app/domain/calendar/today.ts";
import { dayInWords, periodInWords } from "#app/words/en/calendar/period-in-words.ts";
import { inFigures } from "#app/words/en/numbers.ts";
import { listInWords, sentenceCase } from "#app/words/en/sentence.ts";

/** A value that an entry changed, as text; null for none. */
export type AuditRow = { name: string; from: string | null; to: string | null };

/** Never shown: secrets, personal details, and technical keys. */
const hidden = /hash|password|secret|cookie|e-?mail|^token$|^id$|^slug$|^version$/i;

/** The values that differ between two records, or all of a new one. */
export function auditRows(before: unknown, after: unknown, names: AuditNames): AuditRow[] {
  const was = textsOf(before, names);
  const is = textsOf(after, names);
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((name) => ({ name, from: was.get(name) ?? null, to: is.get(name) ?? null }))
    .filter(({ from, to }) => from !== to);
}

function textsOf(record: unknown, names: AuditNames): Map<string, string | null> {
  const texts = new Map<string, string | null>();
  for (const [key, value] of Object.entries(isRecord(record) ? record : {})) {
    if (hidden.test(key)) continue;
    if (isRecord(value)) for (const [name, text] of textsOf(value, names)) texts.set(name, text);
    else texts.set(nameOf(key), textOf(key, value, names));
  }
  return texts;
}

function textOf(key: string, value: unknown, names: AuditNames): string | null {
  if (value === null || value === undefined || value === "") return null;
  if (Array.isArray(value)) {
    const texts = value.map((one) => textOf(key, one, names)).filter((text) => text !== null);
    return texts.length === 0
      ? null
      : texts.some((text) => text.includes(","))
        ? texts.join("; ")
        : listInWords(texts);
  }
  if (isRecord(value)) {
    return [...textsOf(value, names)]
      .flatMap(([name, text]) => (text === null ? [] : [`${name}: ${text}`]))
      .join(", ");
  }
  if (typeof value === "number") return numberOrName(key, value, names);
  return typeof value === "string" ? stringInWords(value, names) : value === true ? "yes" : "no";
}

function numberOrName(key: string, value: number, names: AuditNames): string {
  if (key === "financialYearStart") return monthNames[value - 1] ?? String(value);
  const named = namesBehind(key, names)?.get(value)?.name;
  return named ?? inFigures(value, 10);
}

function namesBehind(key: string, names: AuditNames) {
  if (/^(metricIds?|comparisonId|partOfId|outcomes|vanity)$/.test(key)) return names.metrics;
  if (/^(owner|person|madeBy|givenBy)Id$/.test(key)) return names.people;
  if (key === "serviceId") return names.services;
  return key === "campaignId" ? names.campaigns : undefined;
}

function stringInWords(text: string, names: AuditNames): string | null {
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text)) return dayInWords(dayInLondon(new Date(text)));
  if (isDay(text)) return dayInWords(text);
  if (calendarOf(text)) return periodInWords(text);
  if (!/^[{[]/.test(text)) return text;
  try {
    return textOf("", JSON.parse(text), names) || null;
  } catch {
    return text;
  }
}

const named: Record<string, string> = {
  sealedAt: "Pre-registered at",
  sealedById: "Pre-registered by",
  startsOn: "Starts",
  endsOn: "Ends",
  metricIds: "Metrics",
  outcomes: "Meant to move",
  vanity: "Vanity metrics",
  byWhen: "By when",
  dueDay: "Due on day",
  accent: "Colour",
  financialYearStart: "Financial year begins in",
  decimals: "Decimals shown",
};

/** "policyAim" as "Policy aim", "ownerId" as "Owner". */
function nameOf(key: string): string {
  if (Object.hasOwn(named, key)) return named[key] as string;
  const words = key.replace(/Id$/, "").replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return sentenceCase(words);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
