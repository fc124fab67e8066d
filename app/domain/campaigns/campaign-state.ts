import type { Day } from "#app/domain/calendar/period.ts";
import { dayInWords } from "#app/domain/calendar/period-in-words.ts";
import type { Campaign } from "./campaign.ts";

/** Where a campaign stands on a day. */
export const campaignStates = ["running", "planned", "over"] as const;
export type CampaignState = (typeof campaignStates)[number];

export function stateOf(
  { startsOn, endsOn }: Pick<Campaign, "startsOn" | "endsOn">,
  today: Day,
): CampaignState {
  if (startsOn > today) return "planned";
  return endsOn !== null && endsOn < today ? "over" : "running";
}

/** "1 May to 30 June 2026", "since 1 March 2020", "from 1 March 2027". */
export function datesInWords(
  { startsOn, endsOn }: Pick<Campaign, "startsOn" | "endsOn">,
  today: Day,
): string {
  if (endsOn === null) return `${startsOn > today ? "from" : "since"} ${dayInWords(startsOn)}`;
  return daysInWords(startsOn, endsOn);
}

/** "1 May to 30 June 2026", the year said once where it is the same. */
export function daysInWords(from: Day, to: Day): string {
  if (from === to) return dayInWords(from);
  const isOneYear = from.slice(0, 4) === to.slice(0, 4);
  const start = dayInWords(from);
  return `${isOneYear ? start.slice(0, -5) : start} to ${dayInWords(to)}`;
}
