import type { Trial } from "#app/domain/campaigns/campaign.ts";
import type { OutcomeVerdict } from "./campaign-verdict.ts";
import { type Rung, rungOf } from "./rung.ts";
import { trialVerdict } from "./trial-verdict.ts";

/** How far a claim may go: its rung, and the names in which any word is allowed. */
export type ClaimBasis = { rung: Rung; names: string[] };

export function claimBasis(
  {
    campaign,
    metric,
    comparison,
    effect,
  }: Pick<OutcomeVerdict, "campaign" | "metric" | "comparison" | "effect">,
  trial: Trial | null,
): ClaimBasis {
  const drawn = trial && trialVerdict(campaign, trial);
  const names = [campaign.name, metric.name, comparison?.name].filter((name) => name !== undefined);
  return {
    rung: drawn?.isClear ? drawn.rung : rungOf(effect),
    names: trial ? [...names, trial.outcome] : names,
  };
}
