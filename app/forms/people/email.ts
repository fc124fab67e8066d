import { text } from "#app/forms/text.ts";
import { words } from "#app/words/words.ts";

/** An e-mail address, in lower case. */
export const email = (enter: string) =>
  text({ name: words.personFields.emailName, most: 254, enter })
    .refine(
      (typed) => typed === "" || /^[^\s@]+@[^\s@]+$/.test(typed),
      words.personFields.emailForm,
    )
    .transform((typed) => typed.toLowerCase());
