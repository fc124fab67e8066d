import type { Day } from "#app/domain/calendar/period.ts";
import type { Campaign, Channel } from "#app/domain/campaigns/campaign.ts";
import type { CampaignVerdict } from "#app/domain/verdicts/campaign-verdict.ts";
import { relativeOf, type Spread } from "#app/domain/verdicts/relative.ts";

/** How a campaign came out, the best first: what it may be counted as. */
export const evidenceOutcomes = [
  "as wanted",
  "unwanted",
  "moved",
  "no clear change",
  "untold",
] as const;
export type EvidenceOutcome = (typeof evidenceOutcomes)[number];

/** A campaign among the others. */
export type EvidenceRow = {
  campaign: Campaign;
  verdict: CampaignVerdict;
  channels: readonly Channel[];
  /** The way in which its outcome was to move; null where neither way was wanted. */
  wanted: "more" | "fewer" | null;
  outcome: EvidenceOutcome;
  /** More or fewer than expected in percent of what was expected, below 0 for fewer; null where that is no number. */
  relative: Spread | null;
  /** Of a share the same in percentage points. */
  points: Spread | null;
};

/**
 * Whether a campaign is looked at: one that is over, or one to which no end was set. What one that runs to a day has done
 * is looked at when it is over.
 */
export const isLookedAt = ({ startsOn, endsOn }: Campaign, today: Day): boolean =>
  endsOn === null ? startsOn <= today : endsOn < today;

export function evidenceRow(verdict: CampaignVerdict, channels: readonly Channel[]): EvidenceRow {
  const { campaign, effect, wanted } = verdict;
  const numbers = effect && "numbers" in effect ? effect.numbers : null;
  const relative = numbers && relativeOf(numbers);
  return {
    campaign,
    verdict,
    channels,
    wanted,
    outcome: outcomeOf(verdict),
    relative,
    points: relative && numbers?.percentagePoints ? numbers.percentagePoints : null,
  };
}

function outcomeOf({ kind, isWanted }: CampaignVerdict): EvidenceOutcome {
  if (kind === "no clear change") return kind;
  if (kind !== "more than expected" && kind !== "fewer than expected") return "untold";
  if (isWanted === null) return "moved";
  return isWanted ? "as wanted" : "unwanted";
}
