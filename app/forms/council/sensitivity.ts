import { z } from "zod";
import type { Day } from "#app/domain/calendar/period.ts";
import { dayInWords } from "#app/domain/calendar/period-in-words.ts";
import { latestEnd, type SensitivityPeriod } from "#app/domain/council/sensitivity.ts";
import type { Problem } from "#app/domain/problem.ts";
import { day } from "#app/forms/calendar/day.ts";
import { blank, type Entries, readFields } from "#app/forms/entries.ts";
import { problemsIn } from "#app/forms/problems.ts";
import { text } from "#app/forms/text.ts";

const fields = ["name", "startsOn", "endsOn"] as const;

export type SensitivityEntries = Entries<(typeof fields)[number]>;

export const noSensitivity: SensitivityEntries = blank(fields);

export const readSensitivityEntries = (form: FormData): SensitivityEntries | undefined =>
  readFields(form, fields);

const schema = z.object({
  name: text({ name: "The name", most: 100, enter: "Enter what it is" }),
  startsOn: day("Enter its first day"),
  endsOn: day("Enter its last day"),
});

export type SensitivityParsed =
  | { ok: true; value: Omit<SensitivityPeriod, "id"> }
  | { ok: false; problems: Problem[] };

/** Reads a period of heightened sensitivity; `today` is the council's. */
export function parseSensitivity(entries: SensitivityEntries, today: Day): SensitivityParsed {
  const parsed = schema.safeParse(entries);
  if (!parsed.success) return { ok: false, problems: problemsIn(parsed.error) };
  const message = problemWithEnd(parsed.data, today);
  if (message) return { ok: false, problems: [{ field: "endsOn", message }] };
  return { ok: true, value: parsed.data };
}

function problemWithEnd(
  { startsOn, endsOn }: Pick<SensitivityPeriod, "startsOn" | "endsOn">,
  today: Day,
): string | undefined {
  if (endsOn < startsOn) return "The last day is before the first: write a later one";
  if (endsOn < today) return `${dayInWords(endsOn)} is over: write a day from today on`;
  const latest = latestEnd(startsOn);
  if (endsOn > latest) {
    return `A period lasts a year at most: write a day up to ${dayInWords(latest)}`;
  }
  return undefined;
}
