import { z } from "zod";
import { form } from "#app/forms/form.ts";
import { words } from "#app/words/words.ts";

export type SignIn = { email: string; password: string };

export const signInForm = form(
  {
    email: z
      .string()
      .trim()
      .min(1, words.personFields.yourEmail)
      .max(254, words.personFields.longEmail)
      .regex(/^[^\s@\0]+@[^\s@\0]+$/, words.personFields.emailForm)
      .transform((email) => email.toLowerCase()),
    password: z
      .string()
      .min(1, words.personFields.yourPassword)
      .max(1000, words.personFields.longPassword),
  },
  { secret: ["password"] },
);
