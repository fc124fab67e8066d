import type { KeptForm } from "#app/domain/people/kept-form.ts";
import { audited, type Change, type PersonStamp } from "#db/changes/change.ts";
import type { Instant } from "#db/tables/columns.ts";

const subject = "kept form";

/**
 * Keeps a form in place of the person's previous one, and deletes those kept before a moment. The entries are not
 * audited: until they are sent they are no record.
 */
export const keepForm = audited(
  async (
    { trx, audit, stamp: { personId, at } }: Change<PersonStamp>,
    { path, ...sent }: Omit<KeptForm, "keptAt">,
    clearBefore: Instant,
  ) => {
    await trx.deleteFrom("keptForm").where("keptAt", "<=", clearBefore).execute();
    const kept = { path, fields: JSON.stringify(sent), keptAt: at };
    await trx
      .insertInto("keptForm")
      .values({ ...kept, personId })
      .onConflict((conflict) => conflict.column("personId").doUpdateSet(kept))
      .execute();
    audit("keep form", subject, personId, { after: { path } });
  },
);

/** Deletes a person's kept form, because it was sent or discarded. */
export const releaseForm = audited(
  async (
    { trx, audit, stamp: { personId } }: Change<PersonStamp>,
    action: "send form" | "drop form",
  ) => {
    const released = await trx
      .deleteFrom("keptForm")
      .where("personId", "=", personId)
      .returning("path")
      .executeTakeFirst();
    if (released) audit(action, subject, personId, { after: released });
  },
);
