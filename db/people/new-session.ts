import type { Audit, PersonStamp } from "#db/changes/change.ts";
import type { Trx } from "#db/schema.ts";
import type { Instant } from "#db/tables/columns.ts";

/** A session as it begins: only the hash of its token is kept. */
export type NewSession = {
  tokenHash: string;
  expiresAt: Instant;
  /** The session that the same browser had: it ends, so that nobody who knew it is let in by what it becomes. */
  before: { tokenHash: string; isOf: number | null } | undefined;
  /** Sessions that ended before this are cleared away. */
  clearBefore: Instant;
};

/** Begins a person's session; the one that ends by it is audited if it was still somebody's. */
export async function insertSession(
  trx: Trx,
  audit: Audit,
  { personId, at }: PersonStamp,
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

/** Clears away sessions that ended before a moment: they are nobody's any more, and leave no trail. */
export async function clearSessions(trx: Trx, before: Instant): Promise<void> {
  await trx.deleteFrom("session").where("expiresAt", "<=", before).execute();
}
