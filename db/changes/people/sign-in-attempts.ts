import { change } from "#db/changes/change.ts";
import { holdOthers } from "#db/dialect.ts";
import { insertRow } from "#db/insert-row.ts";
import type { Database, Trx } from "#db/schema.ts";
import type { Instant } from "#db/tables/columns.ts";

type Attempt = { accountHash: string; address: string; at: Instant };

type AttemptLimits = { since: Instant; mostPerAccount: number; mostPerAddress: number };

/** `oldest` is the attempt that must expire before another is allowed. */
type Reservation =
  | { ok: true; id: number }
  | { ok: false; limit: "account" | "address"; oldest: Instant };

/** Counted beforehand, so that parallel attempts count too. Not audited: anybody could fill it. */
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

export const takeBackAttempt = (db: Database, at: Instant, id: number) =>
  unrecorded(db, at, async (trx) => {
    await trx.deleteFrom("signInAttempt").where("id", "=", id).execute();
  });

export const forgetAttempts = (db: Database, at: Instant, accountHash: string) =>
  unrecorded(db, at, async (trx) => {
    await trx.deleteFrom("signInAttempt").where("accountHash", "=", accountHash).execute();
  });

/** The moment of the oldest of the newest `most` attempts; undefined while there are fewer. */
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
