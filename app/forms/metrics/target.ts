import { z } from "zod";
import { readPeriod } from "#app/domain/calendar/period-reading.ts";
import { readMeasured } from "#app/domain/imports/amount-reading.ts";
import type { Metric } from "#app/domain/metrics/metric.ts";
import { form } from "#app/forms/form.ts";
import { text } from "#app/forms/text.ts";
import { words } from "#app/words/words.ts";

export const targetForm = form({
  period: ({ cadence }: Pick<Metric, "cadence">) =>
    z.string().transform((typed, { addIssue }) => {
      const reading = readPeriod(typed, cadence);
      if (reading.ok) return reading.period;
      const isBlank = typed.trim() === "";
      const message = isBlank
        ? words.metricFields.target.period
        : words.calendarProblems.period(reading.problem);
      addIssue({ code: "custom", message });
      return z.NEVER;
    }),
  value: (metric: Pick<Metric, "measure" | "unit">) =>
    z.string().transform((typed, { addIssue }) => {
      const reading = readTarget(typed, metric);
      if (reading.ok && reading.number !== null) return reading.number;
      addIssue({
        code: "custom",
        message: reading.ok ? words.metricFields.target.value : reading.message,
      });
      return z.NEVER;
    }),
  reason: text({
    ...words.metricFields.target.reason,
    most: 300,
  }),
});

/** A share's target is one number, in percent. */
function readTarget(typed: string, { measure, unit }: Pick<Metric, "measure" | "unit">) {
  const reading =
    measure === "share" ? readMeasured(typed, "value", "%") : readMeasured(typed, measure, unit);
  if (!reading.ok) return { ok: false as const, message: words.reading.problem(reading.problem) };
  if (measure !== "share" || reading.number === null) return reading;
  const isShare = reading.number >= 0 && reading.number <= 100;
  return isShare ? reading : { ok: false as const, message: words.metricFields.target.share };
}
