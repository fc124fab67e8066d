import { z } from "zod";
import type { Problem } from "#app/domain/problem.ts";
import { words } from "#app/words/words.ts";

const schema = z.object({
  email: z
    .string({ error: words.personFields.yourEmail })
    .trim()
    .min(1, words.personFields.yourEmail)
    .max(254, words.personFields.longEmail)
    .regex(/^[^\s@\0]+@[^\s@\0]+$/, words.personFields.emailForm)
    .transform((email) => email.toLowerCase()),
  password: z
    .string({ error: words.personFields.yourPassword })
    .min(1, words.personFields.yourPassword)
    .max(1000, words.personFields.longPassword),
});

export type SignIn = z.infer<typeof schema>;

/** Reads the sign-in form. What was entered is kept but for the password, which no page gives back. */
export function parseSignIn(
  formData: FormData,
): { ok: true; value: SignIn } | { ok: false; problems: Problem[]; entered: { email: string } } {
  const parsed = schema.safeParse(Object.fromEntries(formData));
  if (parsed.success) return { ok: true, value: parsed.data };
  const seen = new Set<string>();
  const problems = parsed.error.issues
    .map(({ path, message }) => ({ field: String(path[0]), message }))
    .filter(({ field }) => !seen.has(field) && seen.add(field));
  const email = formData.get("email");
  return { ok: false, problems, entered: { email: typeof email === "string" ? email : "" } };
}
