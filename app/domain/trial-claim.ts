import {
  type DifferenceOfProportions,
  differenceOfProportions,
  type Group,
} from "#app/statistics/two-proportions.ts";
import type { Claim } from "./claim.ts";
import { margin } from "./claim-numbers.ts";
import { type Display, numberInWords } from "./wording.ts";

/** A trial in which chance decided who was reached, entered with its design. */
export type Trial = {
  /** Of those who were reached, and of those who were not: how many did what was hoped for. */
  reached: Group;
  others: Group;
  /** What one of the groups' people is, in the plural: "households". */
  people: string;
  /** What was hoped for, in the plural: "sign-ups". */
  outcome: string;
  /** When it was: "March to May 2026". */
  when: string;
};

export type TrialResult =
  | ({ verdict: "more" | "fewer" | "no clear difference" } & DifferenceOfProportions)
  | { verdict: "cannot say" };

/** What a trial shows; nothing where a group is empty or its numbers do not go together. */
export function trialResult({ reached, others }: Pick<Trial, "reached" | "others">): TrialResult {
  if (![reached, others].every(isGroup)) return { verdict: "cannot say" };
  const found = differenceOfProportions(reached, others);
  if (found.low > 0) return { verdict: "more", ...found };
  return { verdict: found.high < 0 ? "fewer" : "no clear difference", ...found };
}

/** The only claim that may name a cause (rung 4). */
export function trialClaim(name: string, trial: Trial): Claim {
  const result = trialResult(trial);
  const { people, outcome, when, reached, others } = trial;
  if (result.verdict === "cannot say")
    return {
      rung: 0,
      sentence: `${name}, ${when}: We cannot say. The groups of the trial are not complete.`,
    };
  const numbers = {
    extra: result.extra,
    low: result.extraLow,
    high: result.extraHigh,
    smallestDetectable: 0,
  };
  const { size, more, likely, from, to } = margin(numbers, count);
  const shares = `${shareOf(reached)} of ${whole(reached)} ${people} reached against ${shareOf(others)} of ${whole(others)} others, drawn by lot`;
  if (result.verdict === "no clear difference")
    return {
      rung: 4,
      sentence: `${sentenceCase(outcome)}, ${when}: No clear change. Anything from ${from} to ${to} would fit this trial: ${shares}.`,
    };
  return {
    rung: 4,
    sentence: `${name} caused an estimated ${size} ${more} ${outcome}, ${when} (${likely}): ${shares}.`,
  };
}

const count: Display = { measure: "count", unit: "", partUnit: null, decimals: 0 };

const isGroup = ({ part, whole: all }: Group): boolean =>
  Number.isInteger(part) && Number.isInteger(all) && part >= 0 && all > 0 && part <= all;

const whole = (group: Group): string => numberInWords(group.whole, count);

const shareOf = ({ part, whole: all }: Group): string => `${((100 * part) / all).toFixed(1)}%`;

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
