import type { ReturnLink } from "#app/domain/returns/return-link.ts";
import { change, type PersonStamp, type Stamp } from "#db/changes/change.ts";
import { insertRow } from "#db/insert-row.ts";
import { insertSession, type NewSession } from "#db/people/new-session.ts";
import type { Database } from "#db/schema.ts";

const subject = "return link";

/** Makes a link to one officer's return of one month; only the hash of its token is kept. Returns its id. */
export function makeReturnLink(
  db: Database,
  stamp: PersonStamp,
  {
    tokenHash,
    ...link
  }: Pick<ReturnLink, "personId" | "month" | "expiresAt"> & { tokenHash: string },
): Promise<number> {
  return change(db, stamp, async (trx, audit) => {
    const row = { ...link, tokenHash, madeById: stamp.personId, madeAt: stamp.at };
    const id = await insertRow(trx, "returnLink", row);
    audit("make return link", subject, id, { after: link });
    return id;
  });
}

/** Starts the session of a person who opened their link, limited to what the link opens. */
export function openReturnLink(
  db: Database,
  stamp: PersonStamp,
  id: number,
  session: NewSession,
): Promise<void> {
  return change(db, stamp, async (trx, audit) => {
    await trx
      .updateTable("returnLink")
      .set(({ eb }) => ({
        timesOpened: eb("timesOpened", "+", 1),
        lastOpenedAt: stamp.at,
      }))
      .where("id", "=", id)
      .execute();
    await insertSession(trx, audit, stamp, session, id);
    audit("open return link", subject, id);
  });
}

/** Says that the reminder with a link was sent by e-mail. */
export const markReminderSent = (db: Database, stamp: Stamp, id: number): Promise<void> =>
  setMoment(db, stamp, id, "sentAt", "send reminder");

/** Makes a link useless from now on; sessions that began by it end with it. */
export const revokeReturnLink = (db: Database, stamp: Stamp, id: number): Promise<void> =>
  setMoment(db, stamp, id, "revokedAt", "revoke return link");

/** Notes when something happened to a link for the first time. */
function setMoment(
  db: Database,
  stamp: Stamp,
  id: number,
  moment: "sentAt" | "revokedAt",
  action: string,
): Promise<void> {
  return change(db, stamp, async (trx, audit) => {
    const [altered] = await trx
      .updateTable("returnLink")
      .set({ [moment]: stamp.at })
      .where("id", "=", id)
      .where(moment, "is", null)
      .returning("id")
      .execute();
    if (altered) audit(action, subject, id);
  });
}
