import {
  basisInWords,
  leadInWords,
  noOutcome,
  purposeInWords,
  strengthInWords,
  verdictInWords,
  whyCannotTell,
} from "./campaign-verdicts.ts";
import { costOfExtraInWords, perExtraInWords } from "./costs.ts";
import { claimOf, falseAlarmsInWords } from "./effects.ts";
import { avoidedInWords, budgetInWords, fallbackInWords, sparedInWords } from "./savings.ts";
import { trialInWords } from "./trials.ts";

/** What can be said of campaigns, and the strings around it. */
export const verdictWords = {
  money: {
    perExtra: perExtraInWords,
    spared: sparedInWords,
    budget: budgetInWords,
    avoided: avoidedInWords,
    doubt: "Shown grey: all contacts rose too, so the web may only have added to the telephone.",
    fallback: fallbackInWords,
  },

  verdict: {
    said: verdictInWords,
    lead: leadInWords,
    claim: claimOf,
    basis: basisInWords,
    strengthOf: strengthInWords,
    trial: trialInWords,
    eachExtra: costOfExtraInWords,
    falseAlarms: falseAlarmsInWords,
    whyCannotTell,
    noOutcome,
    purpose: purposeInWords,
    filter: "What can be said",
    kinds: {
      "randomised trial": "Shown by a randomised trial",
      "more than expected": "More than expected",
      "fewer than expected": "Fewer than expected",
      "no clear change": "No clear change",
      "too early": "Too early to say",
      "cannot say": "Cannot say",
      "no outcome": "No outcome named",
    },
    /** With caution the verdict itself is possible only. */
    possibly: {
      "more than expected": "Possibly more than expected",
      "fewer than expected": "Possibly fewer than expected",
    },
    byFigures: (claim: string) => `By its figures alone: ${claim}`,
    strength: (strength: string) => `strength ${strength}`,
    /** Before a claim: a name that ends as a sentence does needs no colon. */
    of: (campaign: string) => (/[.?!]$/.test(campaign) ? campaign : `${campaign}:`),
    wanted: "as was wanted",
    unwanted: "the opposite was wanted",
    noClearChange: "No clear change",
    unseen: (count: number) =>
      count === 1
        ? "One campaign was looked into and no clear change was seen:"
        : `${count} campaigns were looked into and no clear change was seen:`,
    more: (count: number) => `${count} more`,
    campaigns: "Campaigns by what can be said of them",
    columns: {
      campaign: "Campaign",
      verdict: "What can be said",
      spend: "Spent",
      costOfExtra: "Each extra outcome",
    },
    costOfExtra: "Each extra outcome:",
    unlike: "One more of one outcome is not one more of another: compare like with like.",
    nothingSpent: "nothing",
    noCost: "–",
  },
};
