import type { Day } from "#app/domain/calendar/period.ts";
import { change, type Stamp } from "#db/changes/change.ts";
import type { Database, Trx } from "#db/schema.ts";

/** Lets another system in by a token, of which only the hash is kept. Returns its id, or undefined where one of that name was not revoked. */
export function addToken(
  db: Database,
  stamp: Stamp,
  token: { name: string; tokenHash: string; lastDay: Day; metricIds: readonly number[] },
): Promise<number | undefined> {
  const { name, tokenHash, lastDay, metricIds } = token;
  return change(db, stamp, async (trx) => {
    const inserted = await trx
      .insertInto("token")
      .values({ name, tokenHash, lastDay, madeById: stamp.personId, madeAt: stamp.at })
      .onConflict((conflict) => conflict.column("name").where("revokedAt", "is", null).doNothing())
      .returning("id")
      .executeTakeFirst();
    if (!inserted) return { result: undefined, trail: [] };
    const { id } = inserted;
    await trx
      .insertInto("tokenMetric")
      .values(metricIds.map((metricId) => ({ tokenId: id, metricId })))
      .execute();
    const after = { name, lastDay, metricIds };
    return {
      result: id,
      trail: [{ action: "make token", subject: "token", subjectId: id, after }],
    };
  });
}

/** Ends a token at once; one that was ended already stays as it is. */
export function revokeToken(db: Database, stamp: Stamp, id: number): Promise<void> {
  return change(db, stamp, async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable("token")
      .set({ revokedAt: stamp.at })
      .where("id", "=", id)
      .where("revokedAt", "is", null)
      .executeTakeFirst();
    return {
      result: undefined,
      trail: numUpdatedRows === 0n ? [] : await trailOf(trx, "revoke token", id),
    };
  });
}

/** Notes that a token was used on a day, once a day. */
export function noteUse(db: Database, stamp: Stamp, id: number, day: Day): Promise<void> {
  return change(db, stamp, async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable("token")
      .set({ lastUsedOn: day })
      .where("id", "=", id)
      .where(({ or, eb }) => or([eb("lastUsedOn", "is", null), eb("lastUsedOn", "<", day)]))
      .executeTakeFirst();
    return {
      result: undefined,
      trail: numUpdatedRows === 0n ? [] : await trailOf(trx, "use token", id),
    };
  });
}

async function trailOf(trx: Trx, action: string, id: number) {
  const { name } = await trx
    .selectFrom("token")
    .select("name")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return [{ action, subject: "token", subjectId: id, after: { name } }];
}
