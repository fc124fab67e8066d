import type { Day } from "#app/domain/calendar/period.ts";
import { type Audit, change, type Stamp } from "#db/changes/change.ts";
import type { Database, Trx } from "#db/schema.ts";

/** Lets another system in by a token, of which only the hash is kept. Returns its id, or undefined where one of that name was not revoked. */
export function addToken(
  db: Database,
  stamp: Stamp,
  token: { name: string; tokenHash: string; lastDay: Day; metricIds: readonly number[] },
): Promise<number | undefined> {
  const { name, tokenHash, lastDay, metricIds } = token;
  return change(db, stamp, async (trx, audit) => {
    const inserted = await trx
      .insertInto("token")
      .values({ name, tokenHash, lastDay, madeById: stamp.personId, madeAt: stamp.at })
      .onConflict((conflict) => conflict.column("name").where("revokedAt", "is", null).doNothing())
      .returning("id")
      .executeTakeFirst();
    if (!inserted) return undefined;
    const { id } = inserted;
    await trx
      .insertInto("tokenMetric")
      .values(metricIds.map((metricId) => ({ tokenId: id, metricId })))
      .execute();
    audit("make token", "token", id, { after: { name, lastDay, metricIds } });
    return id;
  });
}

/** Ends a token at once; one that was ended already stays as it is. */
export function revokeToken(db: Database, stamp: Stamp, id: number): Promise<void> {
  return change(db, stamp, async (trx, audit) => {
    const { numUpdatedRows } = await trx
      .updateTable("token")
      .set({ revokedAt: stamp.at })
      .where("id", "=", id)
      .where("revokedAt", "is", null)
      .executeTakeFirst();
    if (numUpdatedRows > 0n) await auditToken(trx, audit, "revoke token", id);
  });
}

/** Notes that a token was used on a day, once a day. */
export function noteUse(db: Database, stamp: Stamp, id: number, day: Day): Promise<void> {
  return change(db, stamp, async (trx, audit) => {
    const { numUpdatedRows } = await trx
      .updateTable("token")
      .set({ lastUsedOn: day })
      .where("id", "=", id)
      .where(({ or, eb }) => or([eb("lastUsedOn", "is", null), eb("lastUsedOn", "<", day)]))
      .executeTakeFirst();
    if (numUpdatedRows > 0n) await auditToken(trx, audit, "use token", id);
  });
}

async function auditToken(trx: Trx, audit: Audit, action: string, id: number): Promise<void> {
  const { name } = await trx
    .selectFrom("token")
    .select("name")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  audit(action, "token", id, { after: { name } });
}
