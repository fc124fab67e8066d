import type { Month } from "#app/domain/calendar/period.ts";
import { change, type Stamp } from "#db/changes/change.ts";
import type { Database, Instant, Trx } from "#db/schema.ts";

/** Makes a link to a published month's summary; only the hash of its token is kept. Returns its id. */
export function makeSummaryLink(
  db: Database,
  stamp: Stamp & { personId: number },
  { tokenHash, ...link }: { month: Month; expiresAt: Instant; tokenHash: string },
): Promise<number> {
  return change(db, stamp, async (trx) => {
    const { id } = await trx
      .insertInto("summaryLink")
      .values({ ...link, tokenHash, madeById: stamp.personId, madeAt: stamp.at })
      .returning("id")
      .executeTakeFirstOrThrow();
    const after = { expiresAt: link.expiresAt };
    return { result: id, trail: [{ ...entry("make summary link", id, link.month), after }] };
  });
}

/** Counts that a link was opened. */
export function openSummaryLink(db: Database, stamp: Stamp, id: number): Promise<void> {
  return change(db, stamp, async (trx) => {
    await trx
      .updateTable("summaryLink")
      .set(({ eb }) => ({ timesOpened: eb("timesOpened", "+", 1), lastOpenedAt: stamp.at }))
      .where("id", "=", id)
      .execute();
    return { result: undefined, trail: await trailOf(trx, "open summary link", id) };
  });
}

/** Makes a link useless from now on; one that was revoked already stays as it is. */
export function revokeSummaryLink(db: Database, stamp: Stamp, id: number): Promise<void> {
  return change(db, stamp, async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable("summaryLink")
      .set({ revokedAt: stamp.at })
      .where("id", "=", id)
      .where("revokedAt", "is", null)
      .executeTakeFirst();
    return {
      result: undefined,
      trail: numUpdatedRows === 0n ? [] : await trailOf(trx, "revoke summary link", id),
    };
  });
}

async function trailOf(trx: Trx, action: string, id: number) {
  const { month } = await trx
    .selectFrom("summaryLink")
    .select("month")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return [entry(action, id, month)];
}

const entry = (action: string, subjectId: number, period: Month) => ({
  action,
  subject: "summary link",
  subjectId,
  period,
});
