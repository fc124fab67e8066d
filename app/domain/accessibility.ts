import type { Day } from "./period.ts";

export const compliances = ["full", "partial", "none"] as const;
export type Compliance = (typeof compliances)[number];

/** What the council's accessibility statement is made from. */
export type AccessibilityStatement = {
  compliance: Compliance;
  contactEmail: string;
  contactPhone: string | null;
  /** Within how many working days an answer is promised. */
  answerDays: number;
  /** What is known not to be accessible, in the council's words. */
  problems: string | null;
  testedBy: string | null;
  /** Null while nobody has tested it for the council. */
  lastTestedOn: Day | null;
  preparedOn: Day;
  reviewedOn: Day;
};
