import type { Problem } from "#app/domain/problem.ts";
import { readFields } from "#app/forms/entries.ts";
import { text } from "#app/forms/text.ts";
import { words } from "#app/words/words.ts";

type Parsed = { ok: true; value: string } | { ok: false; problems: Problem[]; reason: string };

const reason = text({ ...words.importForms.reason, most: 500 });

/**
 * Why an import changes figures; undefined where no page of ours sends such a form.
 *
 * @param isAsked whether it changes any: else the form has no fields
 */
export function parseReason(form: FormData, isAsked: boolean): Parsed | undefined {
  const fields = readFields(form, isAsked ? ["reason"] : []);
  if (!fields) return undefined;
  if (!isAsked) return { ok: true, value: "" };
  const parsed = reason.safeParse(fields.reason);
  if (parsed.success) return { ok: true, value: parsed.data };
  const message = parsed.error.issues[0]?.message ?? "";
  return { ok: false, problems: [{ field: "reason", message }], reason: fields.reason ?? "" };
}
