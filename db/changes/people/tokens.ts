import type { Day } from "#app/domain/calendar/period.ts";
import { audited, type Change, changesAny } from "#db/changes/change.ts";

type NewToken = { name: string; tokenHash: string; lastDay: Day; metricIds: readonly number[] };

/** Returns the token's id, or undefined if another of that name has not been revoked. */
export const addToken = audited(
  async ({ trx, audit, stamp }, { name, tokenHash, lastDay, metricIds }: NewToken) => {
    const inserted = await trx
      .insertInto("token")
      .values({ name, tokenHash, lastDay, madeById: stamp.personId, madeAt: stamp.at })
      .onConflict((conflict) => conflict.column("name").where("revokedAt", "is", null).doNothing())
      .returning("id")
      .executeTakeFirst();
    if (!inserted) return undefined;
    const { id } = inserted;
    const rows = metricIds.map((metricId) => ({ tokenId: id, metricId }));
    await trx.insertInto("tokenMetric").values(rows).execute();
    audit("make token", "token", id, { after: { name, lastDay, metricIds } });
    return id;
  },
);

export const revokeToken = audited(async (made, id: number) => {
  const revoking = made.trx
    .updateTable("token")
    .set({ revokedAt: made.stamp.at })
    .where("id", "=", id)
    .where("revokedAt", "is", null);
  if (await changesAny(revoking)) await auditToken(made, "revoke token", id);
});

/** Notes that a token was used on a day; audited once a day. */
export const noteUse = audited(async (made, id: number, day: Day) => {
  const noting = made.trx
    .updateTable("token")
    .set({ lastUsedOn: day })
    .where("id", "=", id)
    .where(({ or, eb }) => or([eb("lastUsedOn", "is", null), eb("lastUsedOn", "<", day)]));
  if (await changesAny(noting)) await auditToken(made, "use token", id);
});

async function auditToken({ trx, audit }: Change, action: string, id: number): Promise<void> {
  const token = trx.selectFrom("token").select("name").where("id", "=", id);
  audit(action, "token", id, { after: await token.executeTakeFirstOrThrow() });
}
