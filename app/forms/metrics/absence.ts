import { z } from "zod";
import type { Problem } from "#app/domain/problem.ts";
import { number } from "#app/forms/identity.ts";
import { text } from "#app/forms/text.ts";

const schema = z.object({
  note: text({ name: "The reason", most: 1000, enter: "Say why the figure will not come" }),
  startedFrom: z.union([z.literal("").transform(() => null), number]),
});

/** Why a figure will not come, and the figure that there was when that was written, null for none. */
export type Absence = z.infer<typeof schema>;

/** Reads why a figure will not come; undefined where no page of ours sends such a form. */
export function parseAbsence(
  formData: FormData,
):
  | { ok: true; value: Absence }
  | { ok: false; problems: Problem[]; note: string; startedFrom: string }
  | undefined {
  const names = [...formData.keys()];
  const { note, startedFrom, ...others } = Object.fromEntries(formData);
  const isOurs = names.length === 2 && Object.keys(others).length === 0;
  if (!isOurs || typeof note !== "string" || typeof startedFrom !== "string") return undefined;
  const parsed = schema.safeParse({ note, startedFrom });
  if (parsed.success) return { ok: true, value: parsed.data };
  const [problem] = parsed.error.issues.filter(({ path }) => path[0] === "note");
  if (!problem) return undefined;
  return {
    ok: false,
    problems: [{ field: "note", message: problem.message }],
    note,
    startedFrom,
  };
}
