import type { TrialResult } from "#app/domain/campaigns/trial.ts";
import type { Display } from "#app/domain/metrics/display.ts";
import type { TrialVerdict } from "#app/domain/verdicts/trial-verdict.ts";
import { dayInWords, daysInWords } from "#app/words/en/calendar/period-in-words.ts";
import { trialGroups } from "#app/words/en/campaigns/trial-groups.ts";
import { numberInWords } from "#app/words/en/numbers.ts";
import { margin } from "#app/words/en/verdicts/margins.ts";

/** `needed` is how many had to be reached for one more; null where there may be no difference. */
export type TrialInWords = { headline: string; sentence: string; needed: string | null };

export function trialInWords({ campaign, trial, result }: TrialVerdict): TrialInWords {
  const { name, startsOn, endsOn } = campaign;
  const [reached, others] = trialGroups(trial);
  const when = endsOn === null ? `Since ${dayInWords(startsOn)}` : daysInWords(startsOn, endsOn);
  const groups = `${when}: of the ${reached.size} whom it reached, ${reached.count} (${reached.share}) ${trial.outcome}, against ${others.count} (${others.share}) of the ${others.size} others, drawn by lot.`;
  if (result.verdict === "cannot say") {
    const sentence = `${when}: We cannot say. The groups of the trial do not add up.`;
    return { headline: "We cannot say", sentence, needed: null };
  }
  const { extra, extraLow: low, extraHigh: high } = result;
  const said = margin({ extra, low, high, smallestDetectable: 0 }, count);
  if (result.verdict === "no clear difference") {
    return {
      headline: "No clear difference between the two groups",
      sentence: `${groups} No clear change: anything from ${said.from} to ${said.to} would fit this trial.`,
      needed: null,
    };
  }
  return {
    headline: `${name} caused an estimated ${said.size} ${said.more}`,
    sentence: `${groups} ${name} caused an estimated ${said.size} ${said.more} (${said.likely}).`,
    needed: neededInWords(result, said.more),
  };
}

const count: Display = { measure: "count", unit: "", partUnit: null, decimals: 0 };

function neededInWords(
  { numberNeeded }: Exclude<TrialResult, { verdict: "cannot say" }>,
  more: string,
): string | null {
  if (numberNeeded === null) return null;
  const [number, low, high] = [numberNeeded.number, numberNeeded.low, numberNeeded.high].map(
    (one) => numberInWords(Math.ceil(one), count),
  );
  return `About ${number} had to be reached for each one ${more} (between ${low} and ${high}).`;
}
