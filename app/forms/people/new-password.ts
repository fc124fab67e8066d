import { z } from "zod";
import { readFields } from "#app/forms/entries.ts";

/** The password of the form by which one is chosen, which names the account for what keeps passwords; undefined where no page of ours sends such a form. */
export const readNewPassword = (form: FormData): string | undefined =>
  readFields(form, ["email", "password"])?.password;

const change = z.object({
  current: z
    .string()
    .min(1, "Enter your current password")
    .max(1000, "A password has at most 1,000 characters"),
});

export type PasswordChange = { current: string; password: string };

/** The fields of the form by which somebody changes their password; undefined where no page of ours sends such a form. */
export const readPasswordChange = (form: FormData): PasswordChange | undefined =>
  readFields(form, ["current", "password"]);

/** What is wrong with the current password before it is compared; undefined where it can be. */
export const problemWithCurrent = (entries: PasswordChange): string | undefined =>
  change.safeParse(entries).error?.issues[0]?.message;
