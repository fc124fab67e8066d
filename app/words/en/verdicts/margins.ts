import type { Calendar } from "#app/domain/calendar/calendars.ts";
import type { Display } from "#app/domain/metrics/display.ts";
import { decimalsFor } from "#app/domain/verdicts/decimals.ts";
import type { EffectNumbers } from "#app/domain/verdicts/effect.ts";
import { numberInWords } from "#app/words/en/numbers.ts";

/** The numbers of an effect as sentences show them. */
export type Margin = {
  /** "1,310", without its direction. */
  size: string;
  more: "more" | "fewer" | "less";
  /** "likely between 707 and 1,914". */
  likely: string;
  /** "240 fewer" and "420 more". */
  from: string;
  to: string;
  smallest: string;
  /** Whether the interval leaves out 0. */
  isClear: boolean;
};

export function margin(
  numbers: Pick<EffectNumbers, "extra" | "low" | "high" | "smallestDetectable">,
  display: Display,
): Margin {
  const { extra, low, high, smallestDetectable } = numbers;
  const isClear = low > 0 || high < 0;
  const written = writer(display, isClear ? [extra, low, high] : [smallestDetectable]);
  const [near, far] = [low, high].map(Math.abs).sort((one, other) => one - other);
  const directed = (number: number) => `${written(number)} ${directionOf(number, display)}`;
  return {
    size: written(extra),
    more: directionOf(extra, display),
    likely: `likely between ${written(near ?? 0)} and ${written(far ?? 0)}`,
    from: directed(low),
    to: directed(high),
    smallest: written(smallestDetectable),
    isClear,
  };
}

/** A share's difference in percentage points, or a value's a period; "" for counts and money. */
export function sharesInWords(
  numbers: EffectNumbers,
  display: Display,
  calendar: Calendar,
): string {
  const { percentagePoints, series, extra, low, high } = numbers;
  if (percentagePoints !== null) {
    const points = { ...numbers, ...percentagePoints };
    const shown: Display = { ...plain, decimals: 1 };
    const { size, likely, more, from, to, isClear } = margin(points, shown);
    return isClear
      ? `In percentage points of all ${display.unit}, ${size} ${more} (${likely}).`
      : `In percentage points of all ${display.unit}, from ${from} to ${to}.`;
  }
  if (display.measure !== "value" || display.unit === "£") return "";
  const periods = series.since.length;
  const each = { ...numbers, extra: extra / periods, low: low / periods, high: high / periods };
  const { size, likely, more, isClear } = margin(each, display);
  return isClear ? `On average, ${size} ${more} a ${calendar} (${likely}).` : "";
}

const plain: Display = { measure: "value", unit: "", partUnit: null, decimals: 0 };

/** Writes sizes without their direction, with enough decimals that none of the numbers that matter looks like 0. */
function writer(display: Display, matter: readonly number[]): (number: number) => string {
  const fewest = display.measure === "value" ? display.decimals : 0;
  const unit = display.unit === "£" ? "£" : "";
  const shown = { ...plain, unit, decimals: decimalsFor(matter, fewest) };
  return (number) => numberInWords(Math.abs(number), shown);
}

const directionOf = (number: number, { measure, unit }: Display): "more" | "fewer" | "less" => {
  if (number >= 0) return "more";
  return measure === "value" && (unit === "£" || unit === "%") ? "less" : "fewer";
};
