import { audited, type Change, type PersonStamp } from "#db/changes/change.ts";
import { alterIfFree } from "#db/if-free.ts";
import { clearSessions, insertSession, type NewSession } from "#db/people/sessions.ts";
import type { Database } from "#db/schema.ts";
import type { Instant } from "#db/tables/columns.ts";

export const startSession = audited(async (made: Change<PersonStamp>, session: NewSession) => {
  await insertSession(made, session);
  made.audit("sign in", "person", made.stamp.personId);
});

/** Ends a session and deletes those that ended before a moment. */
export const endSession = audited(
  async (
    { trx, audit, stamp }: Change<PersonStamp>,
    { tokenHash, clearBefore }: Pick<NewSession, "tokenHash" | "clearBefore">,
  ) => {
    await trx.deleteFrom("session").where("tokenHash", "=", tokenHash).execute();
    await clearSessions(trx, clearBefore);
    audit("sign out", "person", stamp.personId);
  },
);

/** Not audited, and never waited for: skipped on a busy or read-only database. */
export const noteSessionUse = (db: Database, tokenHash: string, at: Instant): Promise<boolean> =>
  alterIfFree(db, async (free) => {
    await free
      .updateTable("session")
      .set({ lastUsedAt: at })
      .where("tokenHash", "=", tokenHash)
      .execute();
  });
