import { z } from "zod";
import type { Problem } from "#app/domain/problem.ts";

const schema = z.object({
  email: z
    .string({ error: "Enter your e-mail address" })
    .trim()
    .min(1, "Enter your e-mail address")
    .max(254, "An e-mail address has at most 254 characters")
    .regex(/^[^\s@\0]+@[^\s@\0]+$/, "Enter an e-mail address in the form name@example.org")
    .transform((email) => email.toLowerCase()),
  password: z
    .string({ error: "Enter your password" })
    .min(1, "Enter your password")
    .max(1000, "A password has at most 1,000 characters"),
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
