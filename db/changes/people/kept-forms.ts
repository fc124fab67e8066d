import type { KeptForm } from "#app/domain/people/kept-form.ts";
import { audited, type Change, type PersonStamp } from "#db/changes/change.ts";
import type { Instant } from "#db/tables/columns.ts";

const subject = "kept form";

/** Replaces the person's previous form. Entries are not audited: until sent they are no record. */
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
