import type { Display } from "#app/domain/metrics/display.ts";
import { type Figure, numberOf } from "#app/domain/metrics/figure.ts";
import type { Relation } from "#app/domain/metrics/relation.ts";
import { periodInWords } from "#app/words/en/calendar/period-in-words.ts";
import { amountInWords, numberInWords, unitInWords } from "#app/words/en/numbers.ts";
import { plural } from "#app/words/en/sentence.ts";

export const metricWords = {
  stages: {
    input: "Input",
    activity: "Activity",
    output: "Output",
    outtake: "Outtake",
    outcome: "Outcome",
    impact: "Impact",
  },

  vanity: {
    title: "Vanity metrics",
    lead: "each beside what it was meant to move",
    beside: "Beside it:",
    /** "12,400"; null where no number has been given. */
    number(newest: Figure | null, metric: Display): string | null {
      const value = newest && numberOf(newest);
      return value === null ? null : numberInWords(value, metric);
    },
    /** "likes in October 2026". */
    unit: (newest: Figure | null, metric: Display) =>
      newest
        ? `${unitInWords(newest, metric)} in ${periodInWords(newest.period)}`
        : `${metric.unit}: no figure given`,
    outcome: (name: string, relation: Relation | null) =>
      relation ? `${name}: ${relationInWords(relation)}` : name,
    relation: (relation: Relation) => `; ${relationInWords(relation)}`,
    noOutcome: "no outcome was named",
    more: (count: number) => `${count} more`,
  },

  metrics: {
    title: "Metrics",
    none: "There are no metrics yet.",
    /** The newest number, null where there is none, and what goes on from it. */
    newest(display: Display, figure: Figure | null): { number: string | null; after: string } {
      if (!figure) return { number: null, after: "No figure has been given yet." };
      const when = `in ${periodInWords(figure.period)}.`;
      const value = numberOf(figure);
      if (value === null)
        return { number: null, after: `${amountInWords(figure, display)} ${when}` };
      const after = `${unitInWords(figure, display)} ${when}`.trim();
      return { number: numberInWords(value, display), after };
    },
    noneFound: "No metrics match.",
    count: (shown: number, all: number) =>
      shown === all ? `${all} ${plural(all, "metric", "metrics")}` : `${shown} of ${all} metrics`,
    search: "Search",
    searchHint: "A name, a service or a unit",
    service: "Service",
    stage: "Stage",
    sort: "Order",
    orders: {
      importance: "Most important first",
      name: "Name",
      stale: "Longest without a figure",
    },
  },

  metric: {
    definition: "Definition",
    facts: {
      service: "Service",
      stage: "Stage",
      measure: "Measure",
      polarity: "Direction",
      cadence: "How often",
      due: "Due",
      dueDay: (day: number) => `by the ${ordinal(day)} of the next month, or the next working day`,
      owner: "Given by",
      nobody: "nobody yet",
      source: "Source",
    },
    measures: {
      count: (unit: string) => `a count of ${unit}`,
      share: (unit: string, part: string) => `a share: ${unit} ${part}, out of all ${unit}`,
      value: (unit: string) => `a value in ${unit}`,
    },
    download: "Download these figures as CSV",
    targets: "Targets",
    target: (value: string, period: string) => `${value} by ${period}`,
    revisions: "Every figure that was given",
    revisionsLead: "Nothing is overwritten: a correction is a new row, with its reason.",
    revision: { period: "Period", figure: "Figure", given: "Given", by: "By", why: "Why" },
    replaced: (months: string) =>
      months ? `replaced since; the review of ${months} goes on showing it` : "replaced since",
    byImport: "import",
  },
};

function ordinal(day: number): string {
  const ending = { one: "st", two: "nd", few: "rd" } as Record<string, string>;
  const rule = new Intl.PluralRules("en-GB", { type: "ordinal" }).select(day);
  return `${day}${ending[rule] ?? "th"}`;
}

/** "no visible relation over 14 months". */
function relationInWords({ seen, periods }: Relation): string {
  switch (seen) {
    case "too few":
      return periods === 0 ? "not yet seen together" : `${periods} months together, too few to say`;
    case "none":
      return `no visible relation over ${periods} months`;
    case "together":
      return `rose and fell together over ${periods} months`;
    case "opposite":
      return `moved opposite ways over ${periods} months`;
  }
}
