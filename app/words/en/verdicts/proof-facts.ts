import type { Display } from "#app/domain/metrics/display.ts";
import type { CampaignProof } from "#app/domain/verdicts/campaign-proof.ts";
import type { EffectNumbers } from "#app/domain/verdicts/effect.ts";
import { periodsInWords, rangeInWords } from "#app/words/en/calendar/period-in-words.ts";
import { numberInWords } from "#app/words/en/numbers.ts";
import { margin } from "./margins.ts";

/** The numbers behind a verdict; null where there are none. */
export type ProofFacts = Record<
  "since" | "actual" | "expected" | "extra" | "likely" | "points" | "ratio" | "smallest",
  string | null
> & { before: string };

export function factsOf(effect: CampaignProof["effect"], display: Display): ProofFacts {
  const { calendar, periodsBefore, periodsSince, first, last } = effect;
  const since = periodsInWords(periodsSince, calendar);
  const numbers = "numbers" in effect ? effect.numbers : null;
  return {
    before: periodsInWords(periodsBefore, calendar),
    since: periodsSince === 0 ? since : `${since}, ${rangeInWords(first, last)}`,
    ...(numbers ? inNumbers(numbers, display) : nothing),
  };
}

const nothing = {
  actual: null,
  expected: null,
  extra: null,
  likely: null,
  points: null,
  ratio: null,
  smallest: null,
};

function inNumbers(numbers: EffectNumbers, display: Display) {
  const total: Display = {
    measure: display.measure === "value" ? "value" : "count",
    unit: display.unit,
    partUnit: null,
    decimals: display.measure === "value" ? display.decimals : 0,
  };
  const { size, more, from, to, smallest } = margin(numbers, total);
  const { percentagePoints: points, ratio, ratioLow, ratioHigh } = numbers;
  const inPoints = points && margin({ ...numbers, ...points }, pointsDisplay);
  return {
    actual: numberInWords(numbers.actual, total),
    expected: numberInWords(numbers.expected, total),
    extra: `${size} ${more}`,
    likely: `${from} to ${to}`,
    points: inPoints && `${inPoints.size} ${inPoints.more} (${inPoints.from} to ${inPoints.to})`,
    ratio:
      ratio === null || ratioLow === null || ratioHigh === null
        ? null
        : `${ratio.toFixed(3)} times (${ratioLow.toFixed(3)} to ${ratioHigh.toFixed(3)})`,
    smallest,
  };
}

const pointsDisplay: Display = { measure: "value", unit: "", partUnit: null, decimals: 1 };

/** To six digits, enough to check it by. */
export const precisely = (number: number): string => String(Number(number.toPrecision(6)));
