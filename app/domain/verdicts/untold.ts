import type { Campaign } from "#app/domain/campaigns/campaign.ts";
import { poundsInWords } from "#app/domain/metrics/pounds.ts";
import type { CampaignVerdict } from "./campaign-verdict.ts";
import { verdictInWords } from "./verdict-in-words.ts";

/** A campaign of which nothing can be said yet, and what would make it tellable. */
export type Untold = { campaign: Campaign; because: string };

/** Why nothing can be said of what a campaign changed; undefined where something can. */
export function untoldOf(verdict: CampaignVerdict): Untold | undefined {
  const { campaign, trial, spend } = verdict;
  if (trial !== null) return undefined;
  if (verdict.kind === "no outcome") return { campaign, because: noOutcome(spend) };
  const { isTold, sentence } = verdictInWords(verdict);
  return isTold ? undefined : { campaign, because: sentence };
}

/** What nothing can be said of where a campaign named no outcome, and what it cost. */
export function noOutcome(spend: number): string {
  const cost = spend > 0 ? ` ${poundsInWords(spend)} was spent.` : "";
  return `No outcome was named, so nothing can be said of what it changed.${cost}`;
}
