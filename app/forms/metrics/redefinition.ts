import { z } from "zod";
import type { Day } from "#app/domain/calendar/period.ts";
import type { MetricEvent } from "#app/domain/metrics/event.ts";
import {
  type Defined,
  type Redefinition,
  redefinedFields,
} from "#app/domain/metrics/redefinition.ts";
import type { Problem } from "#app/domain/problem.ts";
import { day } from "#app/forms/calendar/day.ts";
import { problemsIn } from "#app/forms/problems.ts";
import { text } from "#app/forms/text.ts";
import { dayInWords } from "#app/words/en/calendar/period-in-words.ts";
import { words } from "#app/words/words.ts";

type RedefinitionEntries = Record<"from" | "why" | "compares", string>;

export type RedefinitionParsed =
  | { ok: true; value: Redefinition }
  | { ok: false; problems: Problem[] };

export function parseRedefinition(entries: RedefinitionEntries, today: Day): RedefinitionParsed {
  const schema = z.object({
    from: day(words.metricFields.redefinition.from).refine(
      (from) => from <= today,
      words.metricFields.redefinition.tooLate(dayInWords(today)),
    ),
    why: text({
      ...words.metricFields.redefinition.why,
      most: 100,
    }),
    compares: z.enum(["no", "yes"], words.metricFields.redefinition.compares),
  });
  const parsed = schema.safeParse(entries);
  if (!parsed.success) return { ok: false, problems: problemsIn(parsed.error) };
  const { from, why: reason, compares } = parsed.data;
  return { ok: true, value: { from, reason, compares: compares === "yes" } };
}

/** The change, and a restart of the usual range if a person decides so (docs/statistics.md 3). */
export function redefinitionEvents(
  before: Defined,
  after: Defined,
  { from: day, reason, compares }: Redefinition,
): Omit<MetricEvent, "id" | "metricId">[] {
  const { redefinition: said } = words;
  const event = { cause: null, day };
  const told = redefinedFields(before, after).flatMap((field) =>
    before[field] === null ? [] : [said.was(field, before[field])],
  );
  const note = told.length > 0 ? said.until(told) : null;
  const changed = { ...event, kind: "definition change" as const, name: reason, note };
  if (compares) return [changed];
  return [changed, { ...event, kind: "rebase", name: said.rebase(day.slice(0, 7)), note: null }];
}
