import type { Database, Instant } from "../schema.ts";
import { change, type Stamp } from "./change.ts";

/** Starts a session for a person; only the hash of its token is kept. */
export function startSession(
  db: Database,
  stamp: Stamp & { personId: number },
  session: { tokenHash: string; expiresAt: Instant },
): Promise<void> {
  return change(db, stamp, async (trx) => {
    await trx
      .insertInto("session")
      .values({ ...session, personId: stamp.personId, startedAt: stamp.at })
      .execute();
    return {
      result: undefined,
      trail: [{ action: "sign in", subject: "person", subjectId: stamp.personId }],
    };
  });
}

/** Ends a session, and with it clears away those that have expired. */
export function endSession(
  db: Database,
  stamp: Stamp & { personId: number },
  tokenHash: string,
): Promise<void> {
  return change(db, stamp, async (trx) => {
    await trx
      .deleteFrom("session")
      .where(({ or, eb }) => or([eb("tokenHash", "=", tokenHash), eb("expiresAt", "<=", stamp.at)]))
      .execute();
    return {
      result: undefined,
      trail: [{ action: "sign out", subject: "person", subjectId: stamp.personId }],
    };
  });
}
