import type { Trial } from "#app/domain/campaigns/campaign.ts";
import { inFigures, percentInWords } from "#app/words/en/numbers.ts";

type TrialGroup = { group: "reached" | "notReached"; size: string; count: string; share: string };

/** Both groups of a trial in figures: "1,200", "74", "6.2%". */
export const trialGroups = (trial: Trial): [reached: TrialGroup, notReached: TrialGroup] => [
  groupOf("reached", trial.treatedSize, trial.treatedCount),
  groupOf("notReached", trial.controlSize, trial.controlCount),
];

const groupOf = (group: TrialGroup["group"], size: number, count: number): TrialGroup => ({
  group,
  size: inFigures(size),
  count: inFigures(count),
  share: percentInWords(count / size),
});
