import type { Period } from "#app/domain/calendar/period.ts";
import { insertRows } from "#db/insert-rows.ts";
import { changesMayBegin } from "#db/operations/hold.ts";
import type { Database, New, Trx } from "#db/schema.ts";
import type { Instant } from "#db/tables/columns.ts";

/** Commands and public forms have no person. */
export type Stamp = { personId: number | null; author: string; at: Instant };

export type PersonStamp = Stamp & { personId: number };

/** One entry for every row written. */
export type Audit = (
  action: string,
  subject: string,
  subjectId: number | null,
  details?: {
    metricId?: number;
    period?: Period;
    before?: object | undefined;
    after?: object | undefined;
    reason?: string | null | undefined;
  },
) => void;

/** Every write is made here, in one transaction with its audit entries. Inside, use only `trx`. */
export async function change<Result>(
  db: Database,
  stamp: Stamp,
  alter: (trx: Trx, audit: Audit) => Promise<Result>,
): Promise<Result> {
  await changesMayBegin(db);
  return db.transaction().execute(async (trx) => {
    const entries: New<"auditEntry">[] = [];
    const result = await alter(trx, (action, subject, subjectId, details = {}) => {
      const { metricId = null, period = null, before, after, reason = null } = details;
      entries.push({
        at: stamp.at,
        personId: stamp.personId,
        author: stamp.author,
        action,
        subject,
        subjectId,
        metricId,
        period,
        before: before ? JSON.stringify(before) : null,
        after: after ? JSON.stringify(after) : null,
        reason,
      });
    });
    await insertRows(trx, "auditEntry", entries);
    return result;
  });
}

export type Change<By extends Stamp = Stamp> = { trx: Trx; audit: Audit; stamp: By };

/** A change as called from elsewhere: with a database, a stamp and its arguments. */
export const audited =
  <Given extends unknown[], Result, By extends Stamp = Stamp>(
    alter: (made: Change<By>, ...given: Given) => Promise<Result>,
  ) =>
  (db: Database, stamp: By, ...given: Given): Promise<Result> =>
    change(db, stamp, (trx, audit) => alter({ trx, audit, stamp }, ...given));

/** True if two rows have the same values in the columns of the first. */
export const isSame = <Row extends object>(one: Row, other: Row): boolean =>
  (Object.keys(one) as (keyof Row)[]).every((column) => one[column] === other[column]);

/** False if no row met the update's conditions. */
export async function changesAny(update: {
  executeTakeFirst: () => Promise<{ numUpdatedRows: bigint } | undefined>;
}): Promise<boolean> {
  return ((await update.executeTakeFirst())?.numUpdatedRows ?? 0n) > 0n;
}
