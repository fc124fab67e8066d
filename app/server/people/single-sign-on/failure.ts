import { AuthorizationResponseError } from "openid-client";
import { Unreachable } from "./asking.ts";

/** Why nobody came in, and the code by which the log names it. */
export type Failure = {
  ok: false;
  because: "unreachable" | "cancelled" | "refused";
  code: string;
};

/** Nobody is let in by what came back. */
export const refused = (code: string): Failure => ({ ok: false, because: "refused", code });

/** Why nobody came in whose way was broken off by a fault. */
export function failureOf(error: unknown): Failure {
  const code = codeOf(error);
  if (error instanceof Unreachable) return { ok: false, because: "unreachable", code };
  const isTheirs = error instanceof AuthorizationResponseError;
  if (isTheirs && error.error === "access_denied") return { ok: false, because: "cancelled", code };
  return refused(code);
}

/** The name of a fault, of which nothing else is told: it may hold what a token or an address says of somebody. */
export function codeOf(error: unknown): string {
  const { error: theirs, code, name } = error as Record<"error" | "code" | "name", unknown>;
  const named = [theirs, code, name];
  const known = named.find((one) => typeof one === "string" && /^\w{1,60}$/.test(one));
  return typeof known === "string" ? known : "UNKNOWN";
}
