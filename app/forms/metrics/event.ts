import { z } from "zod";
import { eventCauses, type MetricEvent } from "#app/domain/metrics/event.ts";
import { day } from "#app/forms/calendar/day.ts";
import { form, type Parsed } from "#app/forms/form.ts";
import { text, textOrNone } from "#app/forms/text.ts";

/** What may have happened: the causes of a rival explanation, or that the definition is another. */
export const happenings = [...eventCauses, "definition change"] as const;

/** What somebody says happened to a metric. */
export const eventForm = form(
  {
    what: z.enum(happenings, "Choose what happened"),
    day: day("Enter the day on which it happened or began"),
    name: text({ name: "What happened", most: 100, enter: "Say in a few words what happened" }),
    note: textOrNone({ name: "The note", most: 500 }),
  },
  {
    optional: ["what"],
    meaning: ({ what, ...event }): Parsed<Omit<MetricEvent, "id" | "metricId">> =>
      what === "definition change"
        ? { ok: true, value: { ...event, kind: what, cause: null } }
        : { ok: true, value: { ...event, kind: "rival explanation", cause: what } },
  },
);
