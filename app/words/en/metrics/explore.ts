export const exploreWords = {
  explore: {
    link: "Explore this chart",
    title: (name: string) => `Explore: ${name}`,
    back: "Definition, every figure and its file",
    chart: (message: string) =>
      `${message}. Use the left and right arrow keys to read each period.`,
    roleDescription: "interactive chart",
    told: (period: string, number: string, usual: string, remarks: string) =>
      [`${period}: ${number}`, usual && `usual range ${usual}`, remarks].filter(Boolean).join("; "),
    other: (name: string, number: string) => `${name}: ${number}`,
    form: "Choose what is shown",
    from: "From",
    to: "To",
    beginning: (period: string) => `${period}, the first`,
    newest: (period: string) => `${period}, the newest`,
    meant: "Campaigns that were meant to move it",
    othersRan: "Other campaigns that ran meanwhile",
    near: "Other metrics",
    others: "Metrics of other services",
    most: (most: number) =>
      `Up to ${most}. Those in numbers of like size are laid over the chart, others drawn beneath it.`,
    show: "Show",
    reset: "Start again",
    none: "No figure has been given yet.",
    beneath: "Over the same periods",
  },
};
