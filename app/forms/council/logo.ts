import { type Form, refusal } from "#app/forms/form.ts";
import { words } from "#app/words/words.ts";

export const logoForm: Form<{ logo: File | null }, unknown, File> = {
  blank: { logo: null },
  read: (sent) => {
    const [[name, logo] = [], ...others] = [...sent];
    return name === "logo" && logo instanceof File && others.length === 0 ? { logo } : undefined;
  },
  parse: ({ logo }) =>
    logo && logo.size > 0 ? { ok: true, value: logo } : refusal("logo", words.logo.faults.none),
  shown: () => ({ logo: null }),
  differences: () => [],
  hasFiles: true,
};
