import { z } from "zod";
import { readPeriod } from "#app/domain/calendar/period-reading.ts";
import { readMeasured } from "#app/domain/imports/amount-reading.ts";
import type { Metric } from "#app/domain/metrics/metric.ts";
import type { Target } from "#app/domain/metrics/target.ts";
import type { Problem } from "#app/domain/problem.ts";
import { blank, type Entries, readFields } from "#app/forms/entries.ts";
import { problemsIn } from "#app/forms/problems.ts";
import { text } from "#app/forms/text.ts";
import { words } from "#app/words/words.ts";

const fields = ["period", "value", "reason"] as const;

export type TargetEntries = Entries<(typeof fields)[number]>;

export const noTarget: TargetEntries = blank(fields);

export const readTargetEntries = (form: FormData): TargetEntries | undefined =>
  readFields(form, fields);

export type TargetParsed =
  | { ok: true; value: Omit<Target, "id" | "metricId"> }
  | { ok: false; problems: Problem[] };

/** Reads what a metric is to reach: a share in percent, anything else in its unit. */
export function parseTarget(
  entries: TargetEntries,
  metric: Pick<Metric, "measure" | "unit" | "cadence">,
): TargetParsed {
  const schema = z.object({
    period: z.string().transform((typed, { addIssue }) => {
      const reading = readPeriod(typed, metric.cadence);
      if (reading.ok) return reading.period;
      const enter = "Enter the period by which it is to be reached";
      addIssue({ code: "custom", message: typed.trim() === "" ? enter : reading.problem });
      return z.NEVER;
    }),
    value: z.string().transform((typed, { addIssue }) => {
      const reading = readTarget(typed, metric);
      if (reading.ok && reading.number !== null) return reading.number;
      addIssue({ code: "custom", message: reading.ok ? "Enter the target" : reading.message });
      return z.NEVER;
    }),
    reason: text({
      name: "The reason",
      most: 300,
      enter: "Say why this is the target, and who decided it",
    }),
  });
  const parsed = schema.safeParse(entries);
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, problems: problemsIn(parsed.error) };
}

/** A share's target is one number, in percent. */
function readTarget(typed: string, { measure, unit }: Pick<Metric, "measure" | "unit">) {
  const reading =
    measure === "share" ? readMeasured(typed, "value", "%") : readMeasured(typed, measure, unit);
  if (!reading.ok) return { ok: false as const, message: words.reading.problem(reading.problem) };
  if (measure !== "share" || reading.number === null) return reading;
  const isShare = reading.number >= 0 && reading.number <= 100;
  return isShare
    ? reading
    : { ok: false as const, message: "A share is from 0% to 100%: enter the target in percent" };
}
