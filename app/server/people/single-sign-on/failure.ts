import { AuthorizationResponseError } from "openid-client";
import { Unreachable } from "./asking.ts";

/** `code` is for the log. */
export type Failure = {
  ok: false;
  because: "unreachable" | "cancelled" | "refused";
  code: string;
};

export const refused = (code: string): Failure => ({ ok: false, because: "refused", code });

export function failureOf(error: unknown): Failure {
  const code = codeOf(error);
  if (error instanceof Unreachable) return { ok: false, because: "unreachable", code };
  const isTheirs = error instanceof AuthorizationResponseError;
  if (isTheirs && error.error === "access_denied") return { ok: false, because: "cancelled", code };
  return refused(code);
}

/** The error's name alone: its message may hold personal details. */
export function codeOf(error: unknown): string {
  const { error: theirs, code, name } = error as Record<"error" | "code" | "name", unknown>;
  const named = [theirs, code, name];
  const known = named.find((one) => typeof one === "string" && /^\w{1,60}$/.test(one));
  return typeof known === "string" ? known : "UNKNOWN";
}
