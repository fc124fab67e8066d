import { type Audit, change, type PersonStamp, type Stamp } from "#db/changes/change.ts";
import { withdrawLinks } from "#db/people/end-access.ts";
import { auditLink, insertLink, type NewLink } from "#db/people/insert-link.ts";
import { linkTable, withLinks } from "#db/people/link-tables.ts";
import { insertSession, type NewSession } from "#db/people/new-session.ts";
import type { Database, Trx } from "#db/schema.ts";

type MonthLinkKind = "return" | "summary";

/** Makes a link, that to a password in place of any that its person had. Returns its id. */
export function makeLink(db: Database, stamp: Stamp, link: NewLink): Promise<number> {
  return change(db, stamp, async (trx, audit) => {
    if (link.kind === "password") {
      await withdrawLinks(trx, audit, link.personId, stamp.at, ["password"]);
    }
    return insertLink(trx, audit, stamp, link);
  });
}

/** Starts the session of a person who opened the link to their return, limited to what the link opens. */
export function openReturnLink(
  db: Database,
  stamp: PersonStamp,
  id: number,
  session: NewSession,
): Promise<void> {
  return change(db, stamp, async (trx, audit) => {
    await insertSession(trx, audit, stamp, session, id);
    await countOpening(trx, audit, stamp, "return", id);
  });
}

/** Counts that a link to a summary was opened. */
export const openSummaryLink = (db: Database, stamp: Stamp, id: number): Promise<void> =>
  change(db, stamp, (trx, audit) => countOpening(trx, audit, stamp, "summary", id));

async function countOpening(
  trx: Trx,
  audit: Audit,
  { at }: Stamp,
  kind: MonthLinkKind,
  id: number,
): Promise<void> {
  const link = await withLinks(trx)
    .updateTable(linkTable(kind))
    .set(({ eb }) => ({ timesOpened: eb("timesOpened", "+", 1), lastOpenedAt: at }))
    .where("id", "=", id)
    .returningAll()
    .executeTakeFirstOrThrow();
  auditLink(audit, "open", kind, link);
}

/** Makes a link useless from now on, and ends sessions that began by it; one that was revoked already stays as it is. */
export function revokeLink(
  db: Database,
  stamp: Stamp,
  kind: MonthLinkKind,
  id: number,
): Promise<void> {
  return change(db, stamp, async (trx, audit) => {
    const revoked = await withLinks(trx)
      .updateTable(linkTable(kind))
      .set({ revokedAt: stamp.at })
      .where("id", "=", id)
      .where("revokedAt", "is", null)
      .returningAll()
      .executeTakeFirst();
    if (revoked) auditLink(audit, "revoke", kind, revoked);
  });
}

/** Says that the reminder with a link was sent by e-mail. */
export function markReminderSent(db: Database, stamp: Stamp, id: number): Promise<void> {
  return change(db, stamp, async (trx, audit) => {
    const { numUpdatedRows } = await trx
      .updateTable("returnLink")
      .set({ sentAt: stamp.at })
      .where("id", "=", id)
      .where("sentAt", "is", null)
      .executeTakeFirst();
    if (numUpdatedRows > 0n) audit("send reminder", "return link", id);
  });
}
