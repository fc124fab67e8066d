import { text } from "#app/forms/text.ts";

/** An e-mail address, in small letters. */
export const email = (enter: string) =>
  text({ name: "The e-mail address", most: 254, enter })
    .refine(
      (typed) => typed === "" || /^[^\s@]+@[^\s@]+$/.test(typed),
      "Enter an e-mail address in the form name@example.org",
    )
    .transform((typed) => typed.toLowerCase());
