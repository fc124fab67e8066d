import { type Display, numberInWords } from "./wording.ts";

/**
 * A limit within what the measure can be, for display alone: a count is never below 0, a share not above 100% either.
 * Another value, such as a balance, may be below 0.
 */
export function clipped(limit: number, { measure }: Pick<Display, "measure">): number {
  if (measure === "value") return limit;
  return measure === "share" ? Math.min(100, Math.max(0, limit)) : Math.max(0, limit);
}

/** "41,020 to 60,100", "exactly 5" where it has no width, "about 5" where its width does not show; null without limits. */
export function usualRange(
  { lower, upper }: { lower: number | null; upper: number | null },
  display: Display,
): string | null {
  if (lower === null || upper === null) return null;
  const [from, to] = [lower, upper].map((limit) => numberInWords(clipped(limit, display), display));
  if (from !== to) return `${from} to ${to}`;
  return `${lower === upper ? "exactly" : "about"} ${from}`;
}
