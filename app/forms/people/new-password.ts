import { z } from "zod";
import { form } from "#app/forms/form.ts";
import { words } from "#app/words/words.ts";

/** The e-mail address is for password managers; the password is checked elsewhere. */
export const newPasswordForm = form(
  { email: z.string(), password: z.string() },
  { secret: ["password"] },
);

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
