import type { Change, PersonStamp } from "#db/changes/change.ts";
import type { Trx } from "#db/schema.ts";
import type { Instant } from "#db/tables/columns.ts";

/** A new session; only the hash of its token is stored. */
export type NewSession = {
  tokenHash: string;
  expiresAt: Instant;
  /** The browser's previous session. It ends, so that whoever knew its token gains nothing by this sign-in. */
  before: { tokenHash: string; isOf: number | null } | undefined;
  /** Sessions that ended before this are deleted. */
  clearBefore: Instant;
};

export async function insertSession(
  { trx, audit, stamp: { personId, at } }: Change<PersonStamp>,
  { before, clearBefore, ...session }: NewSession,
  linkId: number | null = null,
): Promise<void> {
  await clearSessions(trx, clearBefore);
  const row = { ...session, personId, linkId, startedAt: at, lastUsedAt: at };
  await trx.insertInto("session").values(row).execute();
  if (!before) return;
  await trx.deleteFrom("session").where("tokenHash", "=", before.tokenHash).execute();
  if (before.isOf !== null) audit("sign out", "person", before.isOf);
}

/** Deletes sessions that ended before a moment. It is not audited: nobody was signed in by them. */
export async function clearSessions(trx: Trx, before: Instant): Promise<void> {
  await trx.deleteFrom("session").where("expiresAt", "<=", before).execute();
}

/** Ends a person's sessions, except the one whose token has the hash `except`. */
export async function endSessions({ trx, audit }: Change, personId: number, except = "") {
  const ended = await trx
    .deleteFrom("session")
    .where("personId", "=", personId)
    .where("tokenHash", "!=", except)
    .returning("personId")
    .execute();
  for (const _ of ended) audit("end session", "person", personId);
}
