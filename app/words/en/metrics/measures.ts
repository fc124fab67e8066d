import { every, targetPeriodHint } from "#app/words/en/calendar/cadences.ts";
import { withinSentence } from "#app/words/en/sentence.ts";
import { numberProblem } from "./numbers.ts";

export const measuresWords = {
  number: { problem: numberProblem },

  services: {
    title: "Services",
    lead: "What the council runs for residents. Each metric belongs to one.",
    none: "There are no services yet.",
    add: "Add a service",
    addLead: "As residents know it, like “Waste and recycling” or “Libraries”.",
    rename: (name: string) => `Rename ${name}`,
    renameLead: "Its address and its metrics stay the same. Published reviews keep the old name.",
    name: "Name of the service",
    namesake: "There is already a service with that name: choose another",
    save: "Save",
    cancel: "Cancel",
    count: (metrics: number) =>
      metrics === 0 ? "no metrics yet" : metrics === 1 ? "1 metric" : `${metrics} metrics`,
  },

  metricSettings: {
    title: "Metrics",
    lead: "What each service measures, who gives it and when it is due.",
    none: "Nothing is measured yet. The starter set is a good beginning.",
    add: "Add a metric",
    starter: "Add from the starter set",
    fromSpreadsheet: "Add from a spreadsheet",
    nobody: "Nobody gives it yet",
    when: every,
    byDay: (when: string, day: number) => `${when}, by day\u00a0${day}`,
    noServices: "A metric belongs to a service, and there is none yet.",
    addService: "Add a service first",
    targets: "Targets",
  },

  starter: {
    title: "Add from the starter set",
    lead: "Metrics that councils already know, with their definitions. You can edit each of them afterwards.",
    service: "For which service?",
    choose: "Choose",
    newService: "Or for a new service",
    newServiceHint: "As residents know it, like “Garden waste collection” or “Libraries”",
    transactions: "What do people complete there? Use the plural",
    transactionsHint: "sign-ups, applications, payments, bookings",
    kindsLegend: "Which metrics?",
    kinds: {
      "channel shift": "Channel shift: the share completed online",
      "failed web visits": "Failed web visits",
      uptake: "Uptake",
      completion: "Completion",
      satisfaction: "Satisfaction",
      "avoidable contact": "Avoidable contact",
      "cost per transaction": "Cost per transaction",
    },
    kindHints: {
      "channel shift": "Completed online, out of all that were completed by any channel",
      "failed web visits": "Given up on the web: shown beside every saving from channel shift",
      uptake: "People who took up the service, out of all who are eligible",
      completion: "Completed, out of all that were started",
      satisfaction: "Satisfied or very satisfied, out of all who answered",
      "avoidable contact": "To get information or chase progress, out of all contacts",
      "cost per transaction": "Total cost, promotion included, divided by what was completed",
    },
    owner: "Who gives them?",
    save: "Add these metrics",
    cancel: "Cancel",
    meanwhile: "Some of these were added meanwhile: leave out those that exist",
  },

  metricRows: {
    title: "Add metrics from a spreadsheet",
    lead: "One row for each metric. Only a service, a name and a unit are needed, and you see all of it before anything is added.",
    pastedHint: "Copy the cells, including the row of column names: Service, Metric, Unit …",
    templateLead: "Its columns are named, and its one row is an example: write over it.",
    toMend: (rows: number) => (rows === 1 ? "1 row needs fixing" : `${rows} rows need fixing`),
    mend: "Type what it should be, or leave the row out. Nothing is added until all are right.",
    check: (metrics: number) =>
      metrics === 1
        ? "Check the metric that will be added"
        : metrics === 0
          ? "Nothing is left to add"
          : `Check the ${metrics} metrics that will be added`,
    checkLead:
      "What your rows did not say is assumed, and is shown under each metric. You can edit it all afterwards.",
    assumed: (texts: readonly string[]) => `Assumed: ${texts.join("; ")}.`,
    newService: (name: string) => `${name} (a new service)`,
    unknown: (columns: readonly string[]) =>
      `Unknown columns, left out: ${columns.map((column) => `“${column}”`).join(", ")}.`,
    go: (metrics: number) => (metrics === 1 ? "Add this metric" : `Add these ${metrics} metrics`),
    nothing: "The list is no longer here. Nothing was added.",
    again: "Start again with another list",
    back: "Back to the metrics",
    neither: "neither way is better",
  },

  targets: {
    title: (metric: string) => `Targets for ${withinSentence(metric)}`,
    lead: "What it should reach, by when and why. The next one is drawn on its chart.",
    none: "No target has been set.",
    add: "Set a target",
    new: (metric: string) => `Set a target for ${withinSentence(metric)}`,
    newLead: "A target for a period that already has one replaces it, and the audit keeps both.",
    period: "By which period?",
    periodHint: targetPeriodHint,
    value: "Target",
    valueHint: (unit: string) => `In ${unit}`,
    valueHintShare: "As a percentage, from 0 to 100",
    reason: "Why this, and who decided it",
    reasonHint: "Council plan 2026 to 2030, page 14",
    save: "Set the target",
    cancel: "Cancel",
    setOn: (day: string, by: string) => `Set on ${day} by ${by}.`,
    back: "Back to the metric",
    manage: "Set or change targets",
  },
};
