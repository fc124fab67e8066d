import { type Display, numberInWords } from "./wording.ts";

/** A limit within what the measure can be, for display alone: a count is never below 0, a share never above 100%. */
export function clipped(limit: number, { measure }: Pick<Display, "measure">): number {
  return measure === "share" ? Math.min(100, Math.max(0, limit)) : Math.max(0, limit);
}

/** "41,020 to 60,100", or null where there are no limits. */
export function usualRange(
  { lower, upper }: { lower: number | null; upper: number | null },
  display: Display,
): string | null {
  if (lower === null || upper === null) return null;
  const [from, to] = [lower, upper].map((limit) => numberInWords(clipped(limit, display), display));
  return from === to ? `exactly ${from}` : `${from} to ${to}`;
}
