import { change, type PersonStamp } from "#db/changes/change.ts";
import { alterIfFree } from "#db/if-free.ts";
import { clearSessions, insertSession, type NewSession } from "#db/people/new-session.ts";
import type { Database } from "#db/schema.ts";
import type { Instant } from "#db/tables/columns.ts";

/** Starts a session for a person. */
export function startSession(db: Database, stamp: PersonStamp, session: NewSession): Promise<void> {
  return change(db, stamp, async (trx, audit) => {
    await insertSession(trx, audit, stamp, session);
    audit("sign in", "person", stamp.personId);
  });
}

/** Ends a session, and with it clears away those that ended before a moment. */
export function endSession(
  db: Database,
  stamp: PersonStamp,
  { tokenHash, clearBefore }: Pick<NewSession, "tokenHash" | "clearBefore">,
): Promise<void> {
  return change(db, stamp, async (trx, audit) => {
    await trx.deleteFrom("session").where("tokenHash", "=", tokenHash).execute();
    await clearSessions(trx, clearBefore);
    audit("sign out", "person", stamp.personId);
  });
}

/**
 * Notes that a session is in use, without a trail: it is no record of anybody's. Where the database is busy or takes no
 * writes the next request will say so again: nobody who reads waits for it. Returns whether it was noted.
 */
export const noteSessionUse = (db: Database, tokenHash: string, at: Instant): Promise<boolean> =>
  alterIfFree(db, async (free) => {
    await free
      .updateTable("session")
      .set({ lastUsedAt: at })
      .where("tokenHash", "=", tokenHash)
      .execute();
  });
