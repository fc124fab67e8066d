import type { Problem } from "#app/domain/problem.ts";
import { words } from "#app/words/words.ts";

export type Upload =
  | { ok: true; pasted: string }
  | { ok: true; file: File }
  | { ok: false; problems: Problem[]; pasted: string };

/** What was pasted or chosen to be imported; undefined where no page of ours sends such a form. */
export function parseUpload(form: FormData): Upload | undefined {
  if ([...form.keys()].some((name) => name !== "pasted" && name !== "file")) return undefined;
  const { upload: says } = words.importForms;
  const [pasted, ...otherTexts] = form.getAll("pasted");
  const [chosen, ...otherFiles] = form.getAll("file");
  if (typeof pasted !== "string" || typeof chosen === "string") return undefined;
  if (otherTexts.length > 0 || otherFiles.length > 0) return undefined;
  const file = chosen && (chosen.name !== "" || chosen.size > 0) ? chosen : undefined;
  const isPasted = pasted.trim() !== "";
  const refused = (field: string, message: string): Upload => ({
    ok: false,
    problems: [{ field, message }],
    pasted,
  });
  if (file && isPasted) return refused("pasted", says.both);
  if (file) return { ok: true, file };
  if (!isPasted) return refused("pasted", says.neither);
  if (!pasted.isWellFormed() || pasted.includes("\ufffd")) {
    return refused("pasted", says.unreadable);
  }
  return { ok: true, pasted };
}

/** What a file is called: its name without a path or what cannot be seen, cut to what a page can show. */
export const fileNameOf = ({ name }: Pick<File, "name">): string =>
  (name.toWellFormed().split(/[/\\]/).at(-1) ?? "")
    .replace(/[\p{C}\ufffd]+/gu, "")
    .normalize("NFC")
    .trim()
    .slice(-100)
    .toWellFormed() || "file";
