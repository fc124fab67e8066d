import { dayInWords, daysInWords } from "#app/domain/calendar/period-in-words.ts";
import type { Campaign, Trial } from "#app/domain/campaigns/campaign.ts";
import { trialGroups, trialResult } from "#app/domain/campaigns/trial.ts";
import { type Display, numberInWords } from "#app/domain/metrics/wording.ts";
import type { differenceOfProportions } from "#app/statistics/two-proportions.ts";
import type { Claim } from "./claim.ts";
import { margin } from "./claim-numbers.ts";

/** What may be said of a campaign that reached one of two groups drawn by lot: the one claim that may name a cause. */
export type TrialVerdict = Claim & {
  headline: string;
  /** Whether it tells the two groups apart, and a cause may be named. */
  isClear: boolean;
  /** How many had to be reached for one more; null where the difference may be none. */
  needed: string | null;
};

export function trialVerdict(
  { name, startsOn, endsOn }: Pick<Campaign, "name" | "startsOn" | "endsOn">,
  trial: Trial,
): TrialVerdict {
  const [reached, others] = trialGroups(trial);
  const when = endsOn === null ? `Since ${dayInWords(startsOn)}` : daysInWords(startsOn, endsOn);
  const groups = `${when}: of the ${reached.size} whom it reached, ${reached.count} (${reached.share}) ${trial.outcome}, against ${others.count} (${others.share}) of the ${others.size} others, drawn by lot.`;
  const result = trialResult(trial);
  if (result.verdict === "cannot say") {
    const sentence = `${when}: We cannot say. The groups of the trial do not add up.`;
    return { rung: 0, isClear: false, headline: "We cannot say", sentence, needed: null };
  }
  const { extra, extraLow: low, extraHigh: high } = result;
  const said = margin({ extra, low, high, smallestDetectable: 0 }, count);
  if (result.verdict === "no clear difference") {
    return {
      rung: 4,
      isClear: false,
      headline: "No clear difference between the two groups",
      sentence: `${groups} No clear change: anything from ${said.from} to ${said.to} would fit this trial.`,
      needed: null,
    };
  }
  return {
    rung: 4,
    isClear: true,
    headline: `${name} caused an estimated ${said.size} ${said.more}`,
    sentence: `${groups} ${name} caused an estimated ${said.size} ${said.more} (${said.likely}).`,
    needed: neededInWords(result, said.more),
  };
}

const count: Display = { measure: "count", unit: "", partUnit: null, decimals: 0 };

function neededInWords(
  { numberNeeded }: Pick<ReturnType<typeof differenceOfProportions>, "numberNeeded">,
  more: string,
): string | null {
  if (numberNeeded === null) return null;
  const [number, low, high] = [numberNeeded.number, numberNeeded.low, numberNeeded.high].map(
    (one) => numberInWords(Math.ceil(one), count),
  );
  return `About ${number} had to be reached for each one ${more} (between ${low} and ${high}).`;
}
