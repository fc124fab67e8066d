/** Effects in percent of what was expected, so that those of unlike metrics can stand on one axis (IMPACT.md 7). */

import type { Metric } from "./metric.ts";
import { numberInWords } from "./wording.ts";

/** How much more, or below 0 how much fewer, with its 95% interval. */
export type Spread = { extra: number; low: number; high: number };

/** E / expected in percent; null where what was expected is nothing, or less. */
export function relativeTo(expected: number, { extra, low, high }: Spread): Spread | null {
  const [percent, from, to] = [extra, low, high].map((one) => (100 * one) / expected);
  if (!(expected > 0) || ![percent, from, to].every(Number.isFinite)) return null;
  return { extra: percent as number, low: from as number, high: to as number };
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

/** "22.3% more" and "than expected, likely between 18.1% and 26.7%. In percentage points 10.9 more, …". */
export function sizesInWords(
  relative: Spread,
  points: Spread | null,
  told: Told,
): [string, string] {
  const { verdict, isCautious, metric } = told;
  const percent = written(relative, "%");
  const plain = points && written(points, "");
  const way = (number: number) => directionOf(number, metric);
  const { extra, low, high } = relative;
  if (verdict === "no clear change") {
    const range = `Anything from ${percent(low)} ${way(low)} to ${percent(high)} ${way(high)} than expected would fit.`;
    const inPoints =
      plain && points
        ? ` In percentage points, from ${plain(points.low)} ${way(points.low)} to ${plain(points.high)} ${way(points.high)}.`
        : "";
    return ["No clear change.", range + inPoints];
  }
  const likely = inOrder(relative).map(percent).join(" and ");
  const inPoints =
    plain && points
      ? ` In percentage points, ${plain(points.extra)} ${way(points.extra)}, likely between ${inOrder(points).map(plain).join(" and ")}.`
      : "";
  const size = `${percent(extra)} ${way(extra)}`;
  return [
    isCautious ? `Possibly ${size}` : size,
    `than expected, likely between ${likely}.${inPoints}`,
  ];
}

/** The limits without their sign, the nearer to 0 first. */
const inOrder = ({ low, high }: Spread): [number, number] => {
  const [near = 0, far = 0] = [low, high].map(Math.abs).sort((one, other) => one - other);
  return [near, far];
};

function written(spread: Spread, unit: "%" | ""): (number: number) => string {
  const decimals = decimalsOf(spread);
  return (number) =>
    numberInWords(Math.abs(number), { measure: "value", unit, partUnit: null, decimals });
}

const directionOf = (number: number, { measure, unit }: Told["metric"]) => {
  if (number >= 0) return "more";
  return measure === "value" && (unit === "£" || unit === "%") ? "less" : "fewer";
};
