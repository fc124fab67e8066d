import type { Day } from "#app/domain/calendar/period.ts";
import { periodInWords } from "#app/domain/calendar/period-in-words.ts";
import type { MetricEvent } from "./event.ts";
import type { Metric } from "./metric.ts";

/** What makes a figure mean something: another of these is another metric from some day on. */
const definingFields = ["definition", "source", "question", "measure", "unit", "partUnit"] as const;

type Defined = Pick<Metric, (typeof definingFields)[number]>;

/** From which day a metric's figures mean something else, and why. */
export type Redefinition = {
  from: Day;
  reason: string;
  /** Whether the figures from then on can be compared with those before: if not, what is usual is learned anew. */
  compares: boolean;
};

/** Which of the words that define a metric differ. */
export const redefinedFields = (
  before: Defined,
  after: Defined,
): (typeof definingFields)[number][] =>
  definingFields.filter((field) => before[field] !== after[field]);

/**
 * What a change of definition puts on a metric's timeline: that it changed, with what it was; and, where the figures cannot
 * be compared, that the usual range starts again, which a person decides (IMPACT.md 5).
 */
export function redefinitionEvents(
  before: Defined,
  after: Defined,
  { from: day, reason, compares }: Redefinition,
): Omit<MetricEvent, "id" | "metricId">[] {
  const event = { cause: null, day };
  const told = redefinedFields(before, after).flatMap((field) =>
    before[field] === null ? [] : [`${named[field]}: ${before[field]}`],
  );
  const note = told.length > 0 ? `Until then, ${told.join("; ")}` : null;
  const changed = { ...event, kind: "definition change" as const, name: reason, note };
  if (compares) return [changed];
  const name = `Counted otherwise since ${periodInWords(day.slice(0, 7))}`;
  return [changed, { ...event, kind: "rebase", name, note: null }];
}

const named: Record<(typeof definingFields)[number], string> = {
  definition: "definition",
  source: "source",
  question: "question",
  measure: "measure",
  unit: "unit",
  partUnit: "unit of the part",
};
