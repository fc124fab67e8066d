import type { AccessibilityStatement } from "#app/domain/council/accessibility.ts";
import { audited } from "#db/changes/change.ts";
import { findAccessibilityStatement } from "#db/queries/council/accessibility.ts";

export const setAccessibilityStatement = audited(
  async ({ trx, audit }, statement: AccessibilityStatement) => {
    const before = await findAccessibilityStatement(trx);
    await trx
      .insertInto("accessibilityStatement")
      .values({ id: 1, ...statement })
      .onConflict((conflict) => conflict.column("id").doUpdateSet(statement))
      .execute();
    const subject = "accessibility statement";
    audit("set accessibility statement", subject, 1, { before, after: statement });
  },
);
