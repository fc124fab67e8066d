import type { KeptForm } from "#app/domain/people/kept-form.ts";
import { change, type Stamp } from "#db/changes/change.ts";
import type { Database, Instant } from "#db/schema.ts";

type OwnStamp = Stamp & { personId: number };

/** Keeps a form for a person in place of the one before; those that were kept before a moment are cleared away. */
export function keepForm(
  db: Database,
  stamp: OwnStamp,
  { path, ...sent }: Omit<KeptForm, "keptAt">,
  clearBefore: Instant,
): Promise<void> {
  return change(db, stamp, async (trx) => {
    const { personId, at } = stamp;
    await trx.deleteFrom("keptForm").where("keptAt", "<=", clearBefore).execute();
    const kept = { path, fields: JSON.stringify(sent), keptAt: at };
    await trx
      .insertInto("keptForm")
      .values({ ...kept, personId })
      .onConflict((conflict) => conflict.column("personId").doUpdateSet(kept))
      .execute();
    return { result: undefined, trail: [trailOf("keep form", personId, path)] };
  });
}

/** Keeps a person's form no longer: it was sent where it was going, or dropped. */
export function releaseForm(
  db: Database,
  stamp: OwnStamp,
  action: "send form" | "drop form",
): Promise<void> {
  return change(db, stamp, async (trx) => {
    const { personId } = stamp;
    const released = await trx
      .deleteFrom("keptForm")
      .where("personId", "=", personId)
      .returning("path")
      .executeTakeFirst();
    return {
      result: undefined,
      trail: released ? [trailOf(action, personId, released.path)] : [],
    };
  });
}

/** What was typed is not told: it is nobody's record before it is sent. */
const trailOf = (action: string, personId: number, path: string) => ({
  action,
  subject: "kept form",
  subjectId: personId,
  after: { path },
});
