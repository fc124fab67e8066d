import type { Measure } from "#app/domain/metrics/metric.ts";
import type { AnswerEntry } from "./return-entries.ts";

/** An answer as it is shown before it is sent. */
export type ShownAnswer = {
  slug: string;
  measure: Measure;
  name: string;
  period: string;
  text: string;
  note: string | null;
  warnings: string[];
  entry: AnswerEntry;
  /** The figure that somebody gave since; its id is what the answer starts from once it has been seen. */
  meanwhile: OtherFigure | null;
};

/** A figure that somebody else gave: what it says, by whom and when. */
export type OtherFigure = {
  id: number;
  text: string;
  note: string | null;
  givenBy: string;
  on: string;
};

/** Answers that can be read, and what stands in the way of sending them. */
export type Check = {
  answers: ShownAnswer[];
  /** Metrics that are still not answered. */
  open: { slug: string; name: string }[];
};

/** The value of the box that confirms warnings: it names them, so that new ones are asked again. */
export const confirmationOf = (warnings: readonly string[]): string => warnings.join("; ");
