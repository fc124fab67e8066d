import { quoted } from "#app/domain/quotation.ts";

export const importForms = {
  upload: {
    both: "Paste rows or choose a file, not both",
    neither: "Paste the rows, or choose a file",
    unreadable: "What was pasted has a character that cannot be kept: paste it again",
  },
  columns: {
    noFigures: "Say which columns hold the figures",
    noMonth: "Say which column holds the month",
    noGroup: "Say which column tells what each row is of",
    secondMonth: "Only one column can hold the month: leave the others out",
    secondGroup: "Only one column can tell what each row is of: leave the others out",
    monthAcross: "Each month is a column here, so none holds the month: leave it out",
    notMonth: (column: string) =>
      `${quoted(column)} is not a month: leave it out, or name it like 2026-03`,
  },
  metrics: {
    unknown: "Choose a metric from the list",
    twice: (metric: string, subject: string) =>
      `${metric} is chosen for ${quoted(subject)} too: choose it once`,
    none: "Choose a metric for at least one of them",
    shareAcross: (metric: string) =>
      `${metric} is a share, which needs a part and a whole: bring it in with a row for each month`,
    noColumn: (metric: string) => `${metric} needs a column: say which ones add up to it`,
    noPart: (metric: string) =>
      `${metric} is a share: say which columns its part is, and which the whole`,
    noWhole: (metric: string) => `${metric} is a share: say which columns add up to its whole`,
  },
  mends: { name: "What is typed" },
  reason: { name: "The reason", enter: "Say why figures are changed" },
};
