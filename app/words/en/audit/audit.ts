import { auditLine, kindInWords } from "./entry.ts";

export const auditWords = {
  audit: {
    line: auditLine,
    kindOf: kindInWords,
    title: "Audit",
    lead: "Every change, newest first. Nothing here can be altered or removed.",
    download: "Download these as CSV",
    none: "No changes match.",
    metric: "Metric",
    by: "Made by",
    nobody: "A system or a command",
    month: "Month of the figure",
    action: "Kind of change",
    show: "Show",
    clear: "Show all",
    filter: "Filter",
    from: "From",
    to: "to",
    nothing: "–",
    why: "Why:",
    earlier: "Earlier changes",
    newest: "Newest changes",
  },
};
