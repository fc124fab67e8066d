import type { Display } from "#app/domain/metrics/display.ts";
import type { Amount } from "#app/domain/metrics/figure.ts";
import { amountInWords } from "#app/words/en/numbers.ts";

export const reviewWords = {
  reviews: {
    title: "Reviews",
    lead: "What changed for residents, month by month.",
    completeness: (given: number, asked: number) =>
      asked === 0 ? "No figures were asked for yet" : `${given} of ${asked} figures are in`,
    nothing: "No figures have been given yet, so there is nothing to review.",
    bringIn: "A month appears here as soon as the first figure of any month is given.",
    waitedFor: "See who we are waiting for",
    bringInFile: "Bring figures in from a file",
  },

  review: {
    title: (month: string) => `${month} review`,
    space: (outcomes: number, vanity: number) =>
      `Outcomes take ${outcomes}% of this page, vanity metrics ${vanity}%.`,
    earlier: (month: string) => `Earlier: ${month}`,
    later: (month: string) => `Later: ${month}`,
    empty: (month: string) => `No outcome has a figure for ${month} or any month before it.`,
    absent: {
      "not given": "Not yet",
      "not available": "No figure",
      "does not apply": "–",
      given: "–",
    },
    howWeKnow: "How do we know?",
    freshness: (source: string, day: string | null) =>
      day ? `Source: ${source}; given on ${day}.` : `Source: ${source}.`,
    noCampaign: "No campaign or service change was meant to move this.",
    noVanity: "No vanity metric was recorded beside it.",
    cannotTell: "What we cannot tell yet",
    rest: "Every other outcome",
    others: "Everything else that is measured",
    metric: "Metric",
    figure: "Figure",
    amount: (amount: Amount | null, display: Display) =>
      amount ? amountInWords(amount, display) : "not given",
  },

  agenda: {
    moved: "Outside normal variation",
    nothingMoved: "Nothing among the figures that are in.",
    missing: "Late or missing",
    nothingMissing: "Nothing: every figure that was asked for is in.",
    due: (day: string, owner: string | null) => (owner ? `due ${day} from ${owner}` : `due ${day}`),
    late: "late",
    restated: "Restated",
    nothingRestated: "No figure was corrected.",
    live: "Campaigns running",
    nothingLive: "None.",
    ending: "Ending",
    nothingEnding: "None this month or next.",
    ends: (kind: string, day: string) => `${kind}, to ${day}`,
    open: (kind: string) => `${kind}, no end set`,
  },
};
