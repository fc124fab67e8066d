import type { Day } from "#app/domain/calendar/period.ts";
import type { Nation } from "./council.ts";

export const compliances = ["full", "partial", "none"] as const;
export type Compliance = (typeof compliances)[number];

/** The facts of the council's accessibility statement. */
export type AccessibilityStatement = {
  compliance: Compliance;
  contactEmail: string;
  contactPhone: string | null;
  /** Working days within which the council answers. */
  answerDays: number;
  /** Known problems, in the council's words. */
  problems: string | null;
  testedBy: string | null;
  /** Null while nobody has tested it for the council. */
  lastTestedOn: Day | null;
  preparedOn: Day;
  reviewedOn: Day;
};

/** Who enforces the regulations in a nation, and who advises on complaints. */
export type Enforcement = "Equality and Human Rights Commission" | "Northern Ireland";

export const enforcementIn = (nation: Nation): Enforcement =>
  nation === "Northern Ireland" ? nation : "Equality and Human Rights Commission";

/** Known problems, one a line. */
export const problemsIn = ({ problems }: Pick<AccessibilityStatement, "problems">): string[] =>
  (problems ?? "").split("\n").flatMap((line) => line.trim() || []);
