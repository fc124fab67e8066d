import type { Problem } from "#app/domain/problem.ts";
import { email } from "./email.ts";

const address = email("Enter your e-mail address");

/** Reads to whom a link is to be sent. */
export function parseAddress(
  typed: string,
): { ok: true; email: string } | { ok: false; problems: Problem[] } {
  const parsed = address.safeParse(typed);
  if (parsed.success) return { ok: true, email: parsed.data };
  const message = parsed.error.issues[0]?.message ?? "";
  return { ok: false, problems: [{ field: "email", message }] };
}
