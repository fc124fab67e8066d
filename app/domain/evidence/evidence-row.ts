import type { Day } from "#app/domain/calendar/period.ts";
import type { Campaign, Channel } from "#app/domain/campaigns/campaign.ts";
import type { CampaignVerdict } from "#app/domain/verdicts/campaign-verdict.ts";
import { relativeOf, type Spread } from "#app/domain/verdicts/relative.ts";

/** How a campaign turned out, best first. */
export const evidenceOutcomes = [
  "as wanted",
  "unwanted",
  "moved",
  "no clear change",
  "untold",
] as const;
export type EvidenceOutcome = (typeof evidenceOutcomes)[number];

export type EvidenceRow = {
  campaign: Campaign;
  verdict: CampaignVerdict;
  channels: readonly Channel[];
  /** Null where neither direction was wanted. */
  wanted: "more" | "fewer" | null;
  outcome: EvidenceOutcome;
  /** In percent of what was expected. */
  relative: Spread | null;
  /** In percentage points; null unless the outcome is a share. */
  points: Spread | null;
};

/** True of a campaign that is over, or has begun and has no end set. */
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
