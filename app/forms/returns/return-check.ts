import type { Measure } from "#app/domain/metrics/metric.ts";
import type { AnswerEntry } from "./return-entries.ts";

export type ShownAnswer = {
  slug: string;
  measure: Measure;
  name: string;
  period: string;
  text: string;
  note: string | null;
  warnings: string[];
  entry: AnswerEntry;
  /** A figure given since the form was opened; once shown, the answer replaces it. */
  meanwhile: OtherFigure | null;
};

export type OtherFigure = {
  id: number;
  text: string;
  note: string | null;
  givenBy: string;
  on: string;
};

export type Check = {
  answers: ShownAnswer[];
  open: { slug: string; name: string }[];
};

/** The value that confirms these warnings and no others. */
export const confirmationOf = (warnings: readonly string[]): string => warnings.join("; ");
