import { form } from "#app/forms/form.ts";
import { text } from "#app/forms/text.ts";
import { words } from "#app/words/words.ts";

const reason = text({ ...words.importForms.reason, most: 500 });

/** Why an import changes figures; without a field, and blank, if it changes none. */
export const reasonForm = (changed: number) =>
  form(changed > 0 ? { reason } : ({} as Record<string, typeof reason>), {
    meaning: (read) => ({ ok: true, value: read.reason ?? "" }),
  });
