import type { Day } from "#app/domain/calendar/period.ts";
import type { Campaign } from "./campaign.ts";

/** Where a campaign stands on a given day. */
export const campaignStates = ["running", "planned", "over"] as const;
export type CampaignState = (typeof campaignStates)[number];

export function stateOf(
  { startsOn, endsOn }: Pick<Campaign, "startsOn" | "endsOn">,
  today: Day,
): CampaignState {
  if (startsOn > today) return "planned";
  return endsOn !== null && endsOn < today ? "over" : "running";
}
