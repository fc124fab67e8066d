import type { AccessibilityStatement } from "#app/domain/council/accessibility.ts";
import { change, type Stamp } from "#db/changes/change.ts";
import { findAccessibilityStatement } from "#db/queries/council/accessibility.ts";
import type { Database } from "#db/schema.ts";

/** Sets what the accessibility statement is made from. */
export function setAccessibilityStatement(
  db: Database,
  stamp: Stamp,
  statement: AccessibilityStatement,
): Promise<void> {
  return change(db, stamp, async (trx, audit) => {
    const before = await findAccessibilityStatement(trx);
    await trx
      .insertInto("accessibilityStatement")
      .values({ id: 1, ...statement })
      .onConflict((conflict) => conflict.column("id").doUpdateSet(statement))
      .execute();
    const subject = "accessibility statement";
    audit("set accessibility statement", subject, 1, { before, after: statement });
  });
}
