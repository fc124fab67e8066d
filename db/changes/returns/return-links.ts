import type { ReturnLink } from "#app/domain/returns/return-link.ts";
import { change, type Stamp } from "#db/changes/change.ts";
import { insertSession, type NewSession } from "#db/people/new-session.ts";
import type { Database } from "#db/schema.ts";

const subject = "return link";

/** Makes a link to one officer's return of one month; only the hash of its token is kept. Returns its id. */
export function makeReturnLink(
  db: Database,
  stamp: Stamp & { personId: number },
  {
    tokenHash,
    ...link
  }: Pick<ReturnLink, "personId" | "month" | "expiresAt"> & { tokenHash: string },
): Promise<number> {
  return change(db, stamp, async (trx) => {
    const { id } = await trx
      .insertInto("returnLink")
      .values({ ...link, tokenHash, madeById: stamp.personId, madeAt: stamp.at })
      .returning("id")
      .executeTakeFirstOrThrow();
    return {
      result: id,
      trail: [{ action: "make return link", subject, subjectId: id, after: link }],
    };
  });
}

/** Starts the session of a person who opened their link, limited to what the link opens. */
export function openReturnLink(
  db: Database,
  stamp: Stamp & { personId: number },
  id: number,
  session: NewSession,
): Promise<void> {
  return change(db, stamp, async (trx) => {
    await trx
      .updateTable("returnLink")
      .set(({ eb }) => ({
        timesOpened: eb("timesOpened", "+", 1),
        lastOpenedAt: stamp.at,
      }))
      .where("id", "=", id)
      .execute();
    const ended = await insertSession(trx, stamp, session, id);
    return {
      result: undefined,
      trail: [...ended, { action: "open return link", subject, subjectId: id }],
    };
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
  return change(db, stamp, async (trx) => {
    const [altered] = await trx
      .updateTable("returnLink")
      .set({ [moment]: stamp.at })
      .where("id", "=", id)
      .where(moment, "is", null)
      .returning("id")
      .execute();
    return {
      result: undefined,
      trail: altered ? [{ action, subject, subjectId: id }] : [],
    };
  });
}
