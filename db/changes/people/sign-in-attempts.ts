import { change } from "#db/changes/change.ts";
import { holdOthers } from "#db/dialect.ts";
import { insertRow } from "#db/insert-row.ts";
import type { Database, Trx } from "#db/schema.ts";
import type { Instant } from "#db/tables/columns.ts";

/** A password that is about to be tried. */
export type Attempt = { accountHash: string; address: string; at: Instant };

/** How many attempts there may be since a moment. */
export type AttemptLimits = { since: Instant; mostPerAccount: number; mostPerAddress: number };

/** The attempt's id, or the attempt that must grow old before there is room for one more. */
export type Reservation =
  | { ok: true; id: number }
  | { ok: false; limit: "account" | "address"; oldest: Instant };

/**
 * Counts a password that is about to be tried, before it is, so that a thousand that come at once are counted too; one
 * that proves right is taken back. Attempts that have grown old are cleared away. None of it is audited: it is nobody's
 * record, and anybody could fill the trail.
 */
export function reserveAttempt(
  db: Database,
  attempt: Attempt,
  limits: AttemptLimits,
): Promise<Reservation> {
  return unrecorded(db, attempt.at, async (trx) => {
    await holdOthers(trx, "sign-in attempts");
    await trx.deleteFrom("signInAttempt").where("at", "<=", limits.since).execute();
    const { accountHash, address } = attempt;
    const ofAccount = await oldestOf(trx, { accountHash }, limits.mostPerAccount);
    if (ofAccount) return { ok: false, limit: "account", oldest: ofAccount };
    const ofAddress = await oldestOf(trx, { address }, limits.mostPerAddress);
    if (ofAddress) return { ok: false, limit: "address", oldest: ofAddress };
    return { ok: true, id: await insertRow(trx, "signInAttempt", attempt) };
  });
}

/** Takes back an attempt that proved right. */
export const takeBackAttempt = (db: Database, at: Instant, id: number): Promise<void> =>
  unrecorded(db, at, async (trx) => {
    await trx.deleteFrom("signInAttempt").where("id", "=", id).execute();
  });

/** Forgets what was tried for an account whose person has shown otherwise who they are. */
export const forgetAttempts = (db: Database, at: Instant, accountHash: string): Promise<void> =>
  unrecorded(db, at, async (trx) => {
    await trx.deleteFrom("signInAttempt").where("accountHash", "=", accountHash).execute();
  });

/** When the oldest of the newest so many attempts was made; undefined while there are fewer. */
async function oldestOf(
  trx: Trx,
  of: { accountHash: string } | { address: string },
  most: number,
): Promise<Instant | undefined> {
  const found = await trx
    .selectFrom("signInAttempt")
    .select("at")
    .where(({ and }) => and(of))
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .offset(most - 1)
    .executeTakeFirst();
  return found?.at;
}

const unrecorded = <Result>(
  db: Database,
  at: Instant,
  alter: (trx: Trx) => Promise<Result>,
): Promise<Result> => change(db, { personId: null, author: "", at }, alter);
