import type { KeptForm } from "#app/domain/people/kept-form.ts";
import { change, type PersonStamp } from "#db/changes/change.ts";
import type { Database } from "#db/schema.ts";
import type { Instant } from "#db/tables/columns.ts";

const subject = "kept form";

/** Keeps a form for a person in place of the one before; those that were kept before a moment are cleared away. What was typed is not audited: it is nobody's record before it is sent. */
export function keepForm(
  db: Database,
  stamp: PersonStamp,
  { path, ...sent }: Omit<KeptForm, "keptAt">,
  clearBefore: Instant,
): Promise<void> {
  return change(db, stamp, async (trx, audit) => {
    const { personId, at } = stamp;
    await trx.deleteFrom("keptForm").where("keptAt", "<=", clearBefore).execute();
    const kept = { path, fields: JSON.stringify(sent), keptAt: at };
    await trx
      .insertInto("keptForm")
      .values({ ...kept, personId })
      .onConflict((conflict) => conflict.column("personId").doUpdateSet(kept))
      .execute();
    audit("keep form", subject, personId, { after: { path } });
  });
}

/** Keeps a person's form no longer: it was sent where it was going, or dropped. */
export function releaseForm(
  db: Database,
  stamp: PersonStamp,
  action: "send form" | "drop form",
): Promise<void> {
  return change(db, stamp, async (trx, audit) => {
    const { personId } = stamp;
    const released = await trx
      .deleteFrom("keptForm")
      .where("personId", "=", personId)
      .returning("path")
      .executeTakeFirst();
    if (released) audit(action, subject, personId, { after: released });
  });
}
