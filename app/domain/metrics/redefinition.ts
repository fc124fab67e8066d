import type { Day } from "#app/domain/calendar/period.ts";
import type { Metric } from "./metric.ts";

/** What makes a figure mean something: another of these is another metric from some day on. */
const definingFields = ["definition", "source", "question", "measure", "unit", "partUnit"] as const;

export type Defined = Pick<Metric, (typeof definingFields)[number]>;

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
