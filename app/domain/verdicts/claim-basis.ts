import type { Trial } from "#app/domain/campaigns/campaign.ts";
import type { OutcomeVerdict } from "./campaign-verdict.ts";
import { type Rung, type WordsAbove, wordsAbove } from "./claim-words.ts";
import { trialVerdict } from "./trial-verdict.ts";
import { claimIn } from "./verdict-in-words.ts";

/** What a claim may say: the sentence that its evidence makes, and the rung above which no word of it may go. */
export type ClaimBasis = {
  sentence: string;
  rung: Rung;
  /** Names that may hold any word. */
  names: string[];
};

type OfClaim = Pick<OutcomeVerdict, "campaign" | "metric" | "comparison" | "effect">;

export function claimBasis(verdict: OfClaim, trial: Trial | null): ClaimBasis {
  const { campaign, metric, comparison } = verdict;
  const claim = claimIn(verdict);
  const drawn = trial && trialVerdict(campaign, trial);
  const names = [campaign.name, metric.name, comparison?.name].filter((name) => name !== undefined);
  return {
    sentence: drawn ? `${drawn.sentence} ${claim.sentence}` : claim.sentence,
    rung: drawn?.isClear ? drawn.rung : claim.rung,
    names: trial ? [...names, trial.outcome] : names,
  };
}

/** What says more than its basis carries, names left aside. */
export function wordsAboveBasis(
  text: string,
  { rung, names }: Pick<ClaimBasis, "rung" | "names">,
): WordsAbove[] {
  const masked = names
    .filter((name) => name.length > 0)
    .reduce((said, name) => said.replaceAll(name, (known) => "·".repeat(known.length)), text);
  return wordsAbove(masked, rung);
}
