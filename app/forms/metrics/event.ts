import { z } from "zod";
import { eventCauses, type MetricEvent } from "#app/domain/metrics/event.ts";
import { day } from "#app/forms/calendar/day.ts";
import { form, type Parsed } from "#app/forms/form.ts";
import { text, textOrNone } from "#app/forms/text.ts";
import { words } from "#app/words/words.ts";

export const happenings = [...eventCauses, "definition change"] as const;

export const eventForm = form(
  {
    what: z.enum(happenings, words.metricFields.event.what),
    day: day(words.metricFields.event.day),
    name: text({ ...words.metricFields.event.name, most: 100 }),
    note: textOrNone({ ...words.metricFields.event.note, most: 500 }),
  },
  {
    optional: ["what"],
    meaning: ({ what, ...event }): Parsed<Omit<MetricEvent, "id" | "metricId">> =>
      what === "definition change"
        ? { ok: true, value: { ...event, kind: what, cause: null } }
        : { ok: true, value: { ...event, kind: "rival explanation", cause: what } },
  },
);
