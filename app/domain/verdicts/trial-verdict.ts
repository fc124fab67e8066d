import type { Campaign, Trial } from "#app/domain/campaigns/campaign.ts";
import { type TrialResult, trialResult } from "#app/domain/campaigns/trial.ts";
import type { Rung } from "./rung.ts";

/** The verdict on a randomised trial, the one that may name a cause. */
export type TrialVerdict = {
  campaign: Pick<Campaign, "name" | "startsOn" | "endsOn">;
  trial: Trial;
  result: TrialResult;
  /** Whether it tells the two groups apart. */
  isClear: boolean;
  rung: Rung;
};

export function trialVerdict(campaign: TrialVerdict["campaign"], trial: Trial): TrialVerdict {
  const result = trialResult(trial);
  return {
    campaign,
    trial,
    result,
    isClear: result.verdict === "more" || result.verdict === "fewer",
    rung: result.verdict === "cannot say" ? 0 : 4,
  };
}
