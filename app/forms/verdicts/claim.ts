import { z } from "zod";
import { listInWords } from "#app/domain/metrics/wording.ts";
import type { Problem } from "#app/domain/problem.ts";
import { quoted } from "#app/domain/quotation.ts";
import { type ClaimBasis, wordsAboveBasis } from "#app/domain/verdicts/claim-basis.ts";
import type { WordsAbove } from "#app/domain/verdicts/claim-words.ts";
import { type Entries, readFields } from "#app/forms/entries.ts";
import { problemsIn } from "#app/forms/problems.ts";
import { text } from "#app/forms/text.ts";

const fields = ["text"] as const;

export type ClaimEntries = Entries<(typeof fields)[number]>;

export const readClaimEntries = (form: FormData): ClaimEntries | undefined =>
  readFields(form, fields);

const schema = z.object({
  text: text({ name: "The claim", most: 2000, enter: "Write what is claimed" }),
});

export type ClaimParsed =
  | { ok: true; value: { text: string } }
  /** `above` is what says more than its evidence carries, in the text as it would be kept. */
  | { ok: false; problems: Problem[]; above: { text: string; words: WordsAbove[] } | null };

/** Reads a claim, and finds in it the words that its evidence does not carry. */
export function parseClaim(entries: ClaimEntries, basis: ClaimBasis): ClaimParsed {
  const parsed = schema.safeParse(entries);
  if (!parsed.success) return { ok: false, problems: problemsIn(parsed.error), above: null };
  const { text: kept } = parsed.data;
  const words = wordsAboveBasis(kept, basis);
  const [first] = words;
  if (!first) return { ok: true, value: parsed.data };
  const said = listInWords([...new Set(words.map((one) => quoted(kept.slice(one.from, one.to))))]);
  const verb = words.length === 1 ? "says" : "say";
  const message = `${said} ${verb} more than these figures carry: use other words, such as ${quoted(first.permitted[0] ?? "")}`;
  return { ok: false, problems: [{ field: "text", message }], above: { text: kept, words } };
}
