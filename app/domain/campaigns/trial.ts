import {
  type DifferenceOfProportions,
  differenceOfProportions,
  type Group,
} from "#app/statistics/two-proportions.ts";
import type { Trial } from "./campaign.ts";

/** One of the two groups of a trial, its numbers as they are shown. */
export type TrialGroup = {
  group: "reached" | "notReached";
  size: string;
  count: string;
  share: string;
};

/** Both groups of a trial as plain facts, the one that it reached first: "1,200", "74", "6.2%". */
export const trialGroups = (trial: Trial): [reached: TrialGroup, notReached: TrialGroup] => [
  groupOf("reached", trial.treatedSize, trial.treatedCount),
  groupOf("notReached", trial.controlSize, trial.controlCount),
];

const groupOf = (group: TrialGroup["group"], size: number, count: number): TrialGroup => ({
  group,
  size: size.toLocaleString("en-GB"),
  count: count.toLocaleString("en-GB"),
  share: (count / size).toLocaleString("en-GB", {
    style: "percent",
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }),
});

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
