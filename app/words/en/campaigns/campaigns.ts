import type { Day } from "#app/domain/calendar/period.ts";
import type { Campaign } from "#app/domain/campaigns/campaign.ts";
import { dayInWords, daysInWords } from "#app/words/en/calendar/period-in-words.ts";
import { plural } from "#app/words/en/sentence.ts";
import { campaignFormWords } from "./campaign-form.ts";

export const campaignWords = {
  ...campaignFormWords,

  filter: {
    search: "Search",
    more: "Filter and sort",
    any: "Any",
    show: "Show",
    clear: "Show all",
  },

  campaigns: {
    title: "Campaigns",
    add: "Add a campaign",
    none: "There are no campaigns yet.",
    noneFound: "No campaigns match.",
    count: (shown: number, all: number) =>
      shown === all
        ? `${all} ${plural(all, "campaign", "campaigns")}`
        : `${shown} of ${all} campaigns`,
    noOutcome: "No outcome was named.",
    notYet: "Not yet",
    cost: "Cost",
    noCost: "No cost was recorded.",
    states: { running: "Running", planned: "Planned", over: "Over" },
    purposes: {
      "changing behaviours": "Changing behaviours",
      "operational effectiveness": "Operational effectiveness",
      reputation: "Reputation",
      explanation: "Explanation",
    },
    channels: {
      print: "Print",
      press: "Press",
      "e-mail": "E-mail",
      outdoor: "Outdoor",
      events: "Events",
      web: "Web",
      social: "Social media",
      people: "People",
    },
    kinds: { campaign: "Campaign", "service change": "Service change" },
    searchHint: "A name, an audience or a metric",
    kind: "Kind",
    purpose: "Purpose",
    channel: "Channel",
    when: "When",
    outcome: "Outcome",
    outcomes: { named: "Named", none: "None named" },
    sort: "Order",
    orders: {
      newest: "Newest first",
      oldest: "Oldest first",
      ending: "Ending soonest",
      verdict: "Clearest result first",
      cost: "Most expensive first",
      "cost of extra": "Cheapest extra outcome first",
      name: "Name",
    },
  },

  campaign: {
    /** "1 May to 30 June 2026", "since 1 March 2020", "from 1 March 2027". */
    dates({ startsOn, endsOn }: Pick<Campaign, "startsOn" | "endsOn">, today: Day): string {
      if (endsOn !== null) return daysInWords(startsOn, endsOn);
      return `${startsOn > today ? "from" : "since"} ${dayInWords(startsOn)}`;
    },
    edit: "Edit",
    cannotTell: "What we cannot tell",
    noObjective: "No objective was set: it does not say from what, by how much or by when.",
    objective: "Objective",
    comparison: "Compared with, as it is not reached:",
    also: "Also meant to move",
    notBegun: "It has not begun, so nothing has followed it.",
    noVanity: "No vanity metric was recorded beside it.",
    foldedVanity: (count: number, others: boolean) =>
      `${count} ${others ? "more " : ""}vanity ${plural(count, "metric", "metrics")}`,
    lonelyVanity: "Its vanity numbers, which stand beside no outcome",
    chain: "From what was put in to what changed",
    andMore: (count: number) => `and ${count} more`,
    channels: "Channels and what they cost",
    noChannels: "No channel was recorded, so what it cost is not known.",
    channel: { name: "Channel", spend: "Spend", hours: "Hours" },
    total: "Total",
    diary: "Diary",
    noDiary: "No activity was recorded.",
    plan: "The plan",
    facts: {
      summary: "What it is",
      purpose: "Purpose",
      policyAim: "Policy aim",
      audience: "Audience",
      owner: "Owner",
      notSaid: "not recorded",
    },
  },
};
