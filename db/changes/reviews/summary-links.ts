import type { Month } from "#app/domain/calendar/period.ts";
import { type Audit, change, type PersonStamp, type Stamp } from "#db/changes/change.ts";
import { insertRow } from "#db/insert-row.ts";
import type { Database, Trx } from "#db/schema.ts";
import type { Instant } from "#db/tables/columns.ts";

const subject = "summary link";

/** Makes a link to a published month's summary; only the hash of its token is kept. Returns its id. */
export function makeSummaryLink(
  db: Database,
  stamp: PersonStamp,
  { tokenHash, ...link }: { month: Month; expiresAt: Instant; tokenHash: string },
): Promise<number> {
  return change(db, stamp, async (trx, audit) => {
    const row = { ...link, tokenHash, madeById: stamp.personId, madeAt: stamp.at };
    const id = await insertRow(trx, "summaryLink", row);
    const { month, expiresAt } = link;
    audit("make summary link", subject, id, { period: month, after: { expiresAt } });
    return id;
  });
}

/** Counts that a link was opened. */
export function openSummaryLink(db: Database, stamp: Stamp, id: number): Promise<void> {
  return change(db, stamp, async (trx, audit) => {
    await trx
      .updateTable("summaryLink")
      .set(({ eb }) => ({ timesOpened: eb("timesOpened", "+", 1), lastOpenedAt: stamp.at }))
      .where("id", "=", id)
      .execute();
    await auditLink(trx, audit, "open summary link", id);
  });
}

/** Makes a link useless from now on; one that was revoked already stays as it is. */
export function revokeSummaryLink(db: Database, stamp: Stamp, id: number): Promise<void> {
  return change(db, stamp, async (trx, audit) => {
    const { numUpdatedRows } = await trx
      .updateTable("summaryLink")
      .set({ revokedAt: stamp.at })
      .where("id", "=", id)
      .where("revokedAt", "is", null)
      .executeTakeFirst();
    if (numUpdatedRows > 0n) await auditLink(trx, audit, "revoke summary link", id);
  });
}

async function auditLink(trx: Trx, audit: Audit, action: string, id: number): Promise<void> {
  const { month } = await trx
    .selectFrom("summaryLink")
    .select("month")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  audit(action, subject, id, { period: month });
}
