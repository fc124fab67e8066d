import { decimalsFor } from "./decimals.ts";
import type { EffectNumbers } from "./effect.ts";

/** How much more, below 0 for fewer, with its 95% interval. */
export type Spread = { extra: number; low: number; high: number };

type Ratios = Pick<EffectNumbers, "ratio" | "ratioLow" | "ratioHigh">;

/**
 * An effect in percent of what was expected (docs/statistics.md 1), so that unlike metrics fit on one axis. Null where the ratio or
 * a limit is not a number, or below 0.
 */
export function relativeOf({ ratio, ratioLow, ratioHigh }: Ratios): Spread | null {
  const [extra, low, high] = [ratio, ratioLow, ratioHigh].map(percentMore);
  if (extra == null || low == null || high == null) return null;
  return { extra, low, high };
}

function percentMore(ratio: number | null): number | null {
  const percent = ratio !== null && ratio >= 0 ? 100 * (ratio - 1) : Number.NaN;
  return Number.isFinite(percent) ? percent : null;
}

/** With what was wanted above 0: 5% fewer are 5% gained where fewer are wanted. */
export const towards = (wanted: "more" | "fewer" | null, { extra, low, high }: Spread): Spread =>
  wanted === "fewer" ? { extra: 0 - extra, low: 0 - high, high: 0 - low } : { extra, low, high };

/** At least one decimal, and enough that no limit looks like 0. */
export const decimalsOf = ({ extra, low, high }: Spread): number =>
  decimalsFor([extra, low, high], 1, 4);

/** Rounded as tables, files and sentences all show it. */
export function shownSpread(spread: Spread): Spread {
  const decimals = decimalsOf(spread);
  const shown = (one: number) => Number(one.toFixed(decimals)) || 0;
  return { extra: shown(spread.extra), low: shown(spread.low), high: shown(spread.high) };
}
