import type { SummaryEvidence } from "#app/domain/reviews/summary.ts";
import { plural } from "../sentence.ts";

export const summaryWords = {
  summary: {
    title: (month: string) => `${month} in brief`,
    ask: "The one decision asked for",
    noAsk: "No decision is asked for this month.",
    cannotTell: "What we cannot tell yet",
    moreUntold: (count: number) =>
      `${count} more ${plural(count, "campaign", "campaigns")} cannot be judged yet.`,
    andMore: (count: number) => `${count} more`,
    evidence: ({ hasMoved, limits, campaign }: SummaryEvidence) => {
      const meant = campaign ? ` ${campaign} was meant to move this.` : "";
      if (limits === "none") return `No evidence yet: there are too few figures.${meant}`;
      const trial = limits === "trial" ? " Its limits are still on trial." : "";
      return hasMoved
        ? `Evidence: it moved outside its normal variation. We cannot rule out other causes.${trial}${meant}`
        : `Evidence: it stayed within its normal variation.${trial}${meant}`;
    },
    contact: "Questions?",
    until: (day: string) => `This link works until ${day}. It opens this page and no other.`,
  },
};
