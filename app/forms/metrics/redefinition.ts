import { z } from "zod";
import type { Day } from "#app/domain/calendar/period.ts";
import { dayInWords } from "#app/domain/calendar/period-in-words.ts";
import type { Redefinition } from "#app/domain/metrics/redefinition.ts";
import type { Problem } from "#app/domain/problem.ts";
import { day } from "#app/forms/calendar/day.ts";
import type { Entries } from "#app/forms/entries.ts";
import { problemsIn } from "#app/forms/problems.ts";
import { text } from "#app/forms/text.ts";

type RedefinitionEntries = Entries<"from" | "why" | "compares">;

export type RedefinitionParsed =
  | { ok: true; value: Redefinition }
  | { ok: false; problems: Problem[] };

/** Reads from which day a metric counts something else, and why. */
export function parseRedefinition(entries: RedefinitionEntries, today: Day): RedefinitionParsed {
  const schema = z.object({
    from: day("What is counted changes: enter the day from which it does").refine(
      (from) => from <= today,
      `Enter a day up to today, ${dayInWords(today)}: save the change when it has come`,
    ),
    why: text({
      name: "The reason",
      most: 100,
      enter: "Say in a few words why: it stands on the chart",
    }),
    compares: z.enum(
      ["no", "yes"],
      "Choose whether figures from that day on can be compared with those before",
    ),
  });
  const parsed = schema.safeParse(entries);
  if (!parsed.success) return { ok: false, problems: problemsIn(parsed.error) };
  const { from, why: reason, compares } = parsed.data;
  return { ok: true, value: { from, reason, compares: compares === "yes" } };
}
