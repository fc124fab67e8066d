import { type Form, refusal } from "#app/forms/form.ts";
import { words } from "#app/words/words.ts";

export const rowsForm: Form<{ pasted: string; file: File | null }, unknown, string | File> = {
  blank: { pasted: "", file: null },
  read: (sent) => {
    if ([...sent.keys()].some((name) => name !== "pasted" && name !== "file")) return undefined;
    const [pasted, ...otherTexts] = sent.getAll("pasted");
    const [file = null, ...otherFiles] = sent.getAll("file");
    if (typeof pasted !== "string" || typeof file === "string") return undefined;
    return otherTexts.length + otherFiles.length === 0 ? { pasted, file } : undefined;
  },
  parse: ({ pasted, file }) => {
    const { upload: says } = words.importForms;
    const isChosen = file !== null && (file.name !== "" || file.size > 0);
    const isPasted = pasted.trim() !== "";
    if (isChosen) {
      return isPasted ? refusal("pasted", says.both) : { ok: true, value: file };
    }
    if (!isPasted) return refusal("pasted", says.neither);
    const isReadable = pasted.isWellFormed() && !pasted.includes("\ufffd");
    return isReadable ? { ok: true, value: pasted } : refusal("pasted", says.unreadable);
  },
  shown: ({ pasted }) => ({ pasted, file: null }),
  differences: () => [],
  hasFiles: true,
};

/** A file's name without its path and invisible characters, cut to what a page can show. */
export const fileNameOf = ({ name }: Pick<File, "name">): string =>
  (name.toWellFormed().split(/[/\\]/).at(-1) ?? "")
    .replace(/[\p{C}\ufffd]+/gu, "")
    .normalize("NFC")
    .trim()
    .slice(-100)
    .toWellFormed() || "file";
