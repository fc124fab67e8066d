import { type Display, rounded } from "./display.ts";

/**
 * A limit within what the measure can be, for display alone: a count is never below 0, a share not above 100% either.
 * Another value, such as a balance, may be below 0.
 */
export function clipped(limit: number, { measure }: Pick<Display, "measure">): number {
  if (measure === "value") return limit;
  return measure === "share" ? Math.min(100, Math.max(0, limit)) : Math.max(0, limit);
}

/** The limits of what is usual, in the metric's unit; null where there are none. */
export type Limits = { lower: number | null; upper: number | null };

/**
 * The usual range as it is shown: within what the measure can be, and rounded inwards to the metric's decimals, so that a
 * figure outside the limits does not look inside them. Null without limits.
 */
export function shownLimits(
  { lower, upper }: Limits,
  display: Display,
): { from: number; to: number } | null {
  if (lower === null || upper === null) return null;
  const [low, high] = [clipped(lower, display), clipped(upper, display)];
  const scale = 10 ** display.decimals;
  const from = Math.ceil(low * scale - tolerance) / scale;
  const to = Math.floor(high * scale + tolerance) / scale;
  const inwards = from <= to ? { from, to } : { from: low, to: high };
  return { from: rounded(inwards.from, display), to: rounded(inwards.to, display) };
}

/** What binary fractions are off by: 4.6 × 10 is a little less than 46. */
const tolerance = 1e-6;
