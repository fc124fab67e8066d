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
