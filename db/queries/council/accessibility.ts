import type { AccessibilityStatement } from "#app/domain/council/accessibility.ts";
import type { Database } from "#db/schema.ts";

/** What the accessibility statement is made from; undefined until the council has said it. */
export const findAccessibilityStatement = (
  db: Database,
): Promise<AccessibilityStatement | undefined> =>
  db
    .selectFrom("accessibilityStatement")
    .select([
      "compliance",
      "contactEmail",
      "contactPhone",
      "answerDays",
      "problems",
      "testedBy",
      "lastTestedOn",
      "preparedOn",
      "reviewedOn",
    ])
    .executeTakeFirst();
