import {
  type DifferenceOfProportions,
  differenceOfProportions,
  type Group,
} from "#app/statistics/two-proportions.ts";
import type { Trial } from "./campaign.ts";

export type TrialResult =
  | ({ verdict: "more" | "fewer" | "no clear difference" } & DifferenceOfProportions)
  | { verdict: "cannot say" };

/** The result of a trial; "cannot say" if a group is empty or its numbers contradict each other. */
export function trialResult(trial: Trial): TrialResult {
  const reached = { part: trial.treatedCount, whole: trial.treatedSize };
  const others = { part: trial.controlCount, whole: trial.controlSize };
  if (![reached, others].every(isGroup)) return { verdict: "cannot say" };
  const found = differenceOfProportions(reached, others);
  if (found.low > 0) return { verdict: "more", ...found };
  return { verdict: found.high < 0 ? "fewer" : "no clear difference", ...found };
}

const isGroup = ({ part, whole }: Group): boolean =>
  Number.isInteger(part) && Number.isInteger(whole) && part >= 0 && whole > 0 && part <= whole;
