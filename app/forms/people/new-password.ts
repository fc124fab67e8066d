import { z } from "zod";
import { form } from "#app/forms/form.ts";
import { words } from "#app/words/words.ts";

/** A password that is chosen by a link, with the account for what keeps passwords. How good it is is no matter of form. */
export const newPasswordForm = form(
  { email: z.string(), password: z.string() },
  { secret: ["password"] },
);

/** A password that takes the place of the current one. */
export const passwordChangeForm = form(
  {
    current: z
      .string()
      .min(1, words.personFields.currentPassword)
      .max(1000, words.personFields.longPassword),
    password: z.string(),
  },
  { secret: ["current", "password"] },
);
