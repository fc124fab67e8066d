/** The strings of the month in brief. */
export const summaryWords = {
  summary: {
    title: (month: string) => `${month} in brief`,
    ask: "The one decision asked for",
    noAsk: "No decision is asked for this month.",
    cannotTell: "What we cannot tell yet",
    moreUntold: (count: number) =>
      count === 1
        ? "1 more campaign cannot be judged yet."
        : `${count} more campaigns cannot be judged yet.`,
    andMore: (count: number) => `${count} more`,
    contact: "Questions?",
    until: (day: string) => `This link works until ${day}. It opens this page and no other.`,
  },
};
