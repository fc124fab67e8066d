import { z } from "zod";
import { eventCauses, type MetricEvent } from "#app/domain/metrics/event.ts";
import type { Problem } from "#app/domain/problem.ts";
import { day } from "#app/forms/calendar/day.ts";
import { blank, type Entries, readFields } from "#app/forms/entries.ts";
import { problemsIn } from "#app/forms/problems.ts";
import { text, textOrNone } from "#app/forms/text.ts";

const fields = ["what", "day", "name", "note"] as const;

export type EventEntries = Entries<(typeof fields)[number]>;

export const noEvent: EventEntries = blank(fields);

export const readEventEntries = (form: FormData): EventEntries | undefined =>
  readFields(form, fields, ["what"]);

/** What may have happened: the causes of a rival explanation, or that the definition is another. */
export const happenings = [...eventCauses, "definition change"] as const;

const schema = z.object({
  what: z.enum(happenings, "Choose what happened"),
  day: day("Enter the day on which it happened or began"),
  name: text({ name: "What happened", most: 100, enter: "Say in a few words what happened" }),
  note: textOrNone({ name: "The note", most: 500 }),
});

export type EventParsed =
  | { ok: true; value: Omit<MetricEvent, "id" | "metricId"> }
  | { ok: false; problems: Problem[] };

/** Reads what somebody says happened to a metric. */
export function parseEvent(entries: EventEntries): EventParsed {
  const parsed = schema.safeParse(entries);
  if (!parsed.success) return { ok: false, problems: problemsIn(parsed.error) };
  const { what, ...event } = parsed.data;
  return what === "definition change"
    ? { ok: true, value: { ...event, kind: what, cause: null } }
    : { ok: true, value: { ...event, kind: "rival explanation", cause: what } };
}
