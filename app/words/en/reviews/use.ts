import type { Use } from "#app/domain/reviews/use.ts";
import { periodInWords } from "#app/words/en/calendar/period-in-words.ts";

/** How a metric's figures were used, so that whoever enters them sees what they are for. */
export const useWords = {
  use(use: Use): string {
    switch (use.as) {
      case "lead":
        return `It led the review of ${periodInWords(use.month)}.`;
      case "meant to move":
        return `The ${use.campaign.kind} ${use.campaign.name} was meant to move it.`;
      case "headline":
        return `It was a headline of the review of ${periodInWords(use.month)}.`;
      case "beside":
        return `It stands beside ${use.outcome.name}, which it was meant to help move.`;
      case "in the table":
        return "It stands in the table of every month's review.";
    }
  },
};
