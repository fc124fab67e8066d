import type { AccessibilityStatement } from "#app/domain/council/accessibility.ts";
import type { Database } from "#db/schema.ts";

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
