import { z } from "zod";
import type { Problem } from "#app/domain/problem.ts";
import { type Entries, readFields } from "#app/forms/entries.ts";
import { problemsIn } from "#app/forms/problems.ts";
import { text } from "#app/forms/text.ts";

const fields = ["reason"] as const;

export type WithdrawalEntries = Entries<(typeof fields)[number]>;

export const readWithdrawalEntries = (form: FormData): WithdrawalEntries | undefined =>
  readFields(form, fields);

const schema = z.object({
  reason: text({ name: "The reason", most: 500, enter: "Say why it is withdrawn" }),
});

/** Reads why a claim or a trial is withdrawn. */
export function parseWithdrawal(
  entries: WithdrawalEntries,
): { ok: true; value: { reason: string } } | { ok: false; problems: Problem[] } {
  const parsed = schema.safeParse(entries);
  if (!parsed.success) return { ok: false, problems: problemsIn(parsed.error) };
  return { ok: true, value: parsed.data };
}
