import { z } from "zod";
import type { Problem } from "#app/domain/problem.ts";
import { type Entries, readFields } from "#app/forms/entries.ts";
import { problemsIn } from "#app/forms/problems.ts";
import { text, textOrNone } from "#app/forms/text.ts";

const fields = ["ask", "contactName", "contactEmail"] as const;

export type PublicationEntries = Entries<(typeof fields)[number]>;

export const readPublicationEntries = (form: FormData): PublicationEntries | undefined =>
  readFields(form, fields);

export const longestAsk = 300;

const enterEmail = "Enter an e-mail address in the form name@example.org";

const schema = z.object({
  ask: textOrNone({ name: "The decision", most: longestAsk }),
  contactName: text({ name: "The name", most: 100, enter: "Enter whom to ask about it" }),
  contactEmail: text({ name: "The e-mail address", most: 254, enter: enterEmail }).refine(
    (address) => address === "" || /^[^\s@]+@[^\s@]+$/.test(address),
    enterEmail,
  ),
});

export type PublicationParsed =
  | { ok: true; value: z.infer<typeof schema> }
  | { ok: false; problems: Problem[] };

/** Reads what goes out with a month's review: one decision asked for, if any, and whom to ask about it. */
export function parsePublication(entries: PublicationEntries): PublicationParsed {
  const parsed = schema.safeParse(entries);
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, problems: problemsIn(parsed.error) };
}
