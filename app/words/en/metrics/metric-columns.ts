import type { ColumnNames } from "#app/domain/metrics/metric-columns.ts";
import { cadenceProblem } from "#app/words/en/calendar/cadences.ts";

const names: ColumnNames = {
  service: ["Service"],
  name: ["Metric", "name", "measure name", "indicator"],
  measure: ["What it counts", "measure", "type", "counts"],
  unit: ["Unit"],
  partUnit: ["Part unit", "unit of the part", "part"],
  polarity: ["Better", "which is better", "polarity", "direction"],
  stage: ["What it tells of", "stage"],
  cadence: ["How often", "cadence", "frequency", "given"],
  dueDay: ["Due day", "due", "due on day"],
  owner: [
    "Owner's e-mail",
    "owner",
    "e-mail",
    "email",
    "owners e-mail",
    "owners email",
    "given by",
  ],
  definition: ["Definition"],
  source: ["Source"],
  question: ["Question"],
  decimals: ["Decimals"],
  priority: ["Importance", "priority"],
};

/** The columns of a spreadsheet of metrics. */
export const metricColumnWords = {
  metricColumns: {
    /** The first is the template's. */
    names,
    definition: (name: string, service: string) => `${name}, as ${service} counts them`,
    example: {
      service: "Waste and recycling",
      name: "Calls about missed bins",
      measure: "count",
      unit: "calls",
      polarity: "lower",
      stage: "impact",
      cadence: "monthly",
      dueDay: "10",
      definition: "Calls to the contact centre about a bin that was not emptied.",
      source: "The contact centre's system",
    },
    faults: {
      owner:
        "Nobody who gives figures has that e-mail address: invite them first, or leave it blank",
      measure: "What it counts is count, share or value",
      polarity: "Better is higher, lower or neither",
      cadence: cadenceProblem,
      stage:
        "What it tells of is impact, outcome, outtake, output, activity or input; followers, likes and the like are output",
    },
    missing: (columns: string) => `Name the columns in the first row: there is no ${columns}`,
    tooMany: (most: number) =>
      `That is more than can be checked at once: send at most ${most} metrics, and their columns alone`,
  },
};
