/** Effects in percent of what was expected, so that those of unlike metrics can stand on one axis (IMPACT.md 7). */

import type { Metric } from "#app/domain/metrics/metric.ts";
import { numberInWords } from "#app/domain/metrics/wording.ts";
import type { EffectNumbers } from "./effect.ts";

/** How much more, or below 0 how much fewer, with its 95% interval. */
export type Spread = { extra: number; low: number; high: number };

type Ratios = Pick<EffectNumbers, "ratio" | "ratioLow" | "ratioHigh">;

/**
 * How much more there was than expected in percent, as the ratio and its limits say (IMPACT.md 1). Null where one of them is
 * no number, or below 0, as where less than nothing was expected.
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

/** The same with what was wanted above 0: 5% fewer are 5% gained where fewer are wanted. */
export const towards = (wanted: "more" | "fewer" | null, { extra, low, high }: Spread): Spread =>
  wanted === "fewer" ? { extra: 0 - extra, low: 0 - high, high: 0 - low } : { extra, low, high };

const mostDecimals = 4;

/** As many decimals, one at least, as it takes for no limit to look like 0. */
export function decimalsOf({ extra, low, high }: Spread): number {
  const isHidden = (decimals: number) =>
    [extra, low, high].some((one) => one !== 0 && Number(one.toFixed(decimals)) === 0);
  let decimals = 1;
  while (decimals < mostDecimals && isHidden(decimals)) decimals += 1;
  return decimals;
}

/** A spread to the decimals at which it is shown, in a table, a file and a sentence alike. */
export function shownSpread(spread: Spread): Spread {
  const decimals = decimalsOf(spread);
  const shown = (one: number) => Number(one.toFixed(decimals)) || 0;
  return { extra: shown(spread.extra), low: shown(spread.low), high: shown(spread.high) };
}

type Told = {
  verdict: "more than expected" | "fewer than expected" | "no clear change";
  isCautious: boolean;
  metric: Pick<Metric, "measure" | "unit">;
};

/** An effect as a row tells it: in short, what goes on from there, and in percentage points where it is of a share. */
export type SizesInWords = { short: string; more: string; inPoints: string };

/** "22.3% more", "than expected, likely between 18.1% and 26.7%.", "In percentage points, 10.9 more, likely between …". */
export function sizesInWords(relative: Spread, points: Spread | null, told: Told): SizesInWords {
  const { verdict, isCautious, metric } = told;
  const isMoved = verdict !== "no clear change";
  const inPercent = written(relative, "%", metric);
  const plain = points && written(points, "", metric);
  return {
    short: isMoved ? `${isCautious ? "Possibly " : ""}${inPercent.size}` : "No clear change.",
    more: isMoved
      ? `than expected, ${inPercent.likely}.`
      : `Anything ${inPercent.range} than expected would fit.`,
    inPoints: plain
      ? `In percentage points, ${isMoved ? `${plain.size}, ${plain.likely}` : plain.range}.`
      : "",
  };
}

function written(
  { extra, low, high }: Spread,
  unit: "%" | "",
  { measure, unit: own }: Told["metric"],
) {
  const decimals = decimalsOf({ extra, low, high });
  const size = (number: number) =>
    numberInWords(Math.abs(number), { measure: "value", unit, partUnit: null, decimals });
  const below = measure === "value" && (own === "£" || own === "%") ? "less" : "fewer";
  const directed = (number: number) => `${size(number)} ${number >= 0 ? "more" : below}`;
  const [near = 0, far = 0] = [low, high].map(Math.abs).sort((one, other) => one - other);
  return {
    size: directed(extra),
    likely: `likely between ${size(near)} and ${size(far)}`,
    range: `from ${directed(low)} to ${directed(high)}`,
  };
}
