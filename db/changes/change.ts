import type { Period } from "#app/domain/calendar/period.ts";
import { insertRows } from "#db/insert-rows.ts";
import { changesMayBegin } from "#db/operations/hold.ts";
import type { Database, Instant, New, Trx } from "#db/schema.ts";

/** Who alters something, and when. A command or a form of no one's has no person. */
export type Stamp = { personId: number | null; author: string; at: Instant };

/** What one alteration did: one entry for every row that was written. */
export type Trail = {
  action: string;
  subject: string;
  subjectId: number | null;
  metricId?: number;
  period?: Period;
  before?: object;
  after?: object;
  reason?: string | null;
};

/**
 * The one door through which anything is altered: the alteration and its audit entries are one transaction.
 * Inside it ask only `trx`. Whatever is thrown leaves everything as it was.
 */
export async function change<Result>(
  db: Database,
  stamp: Stamp,
  alter: (trx: Trx) => Promise<{ result: Result; trail: Trail[] }>,
): Promise<Result> {
  await changesMayBegin(db);
  return db.transaction().execute(async (trx) => {
    const { result, trail } = await alter(trx);
    await insertRows(
      trx,
      "auditEntry",
      trail.map((entry) => auditEntry(stamp, entry)),
    );
    return result;
  });
}

function auditEntry(stamp: Stamp, entry: Trail): New<"auditEntry"> {
  return {
    at: stamp.at,
    personId: stamp.personId,
    author: stamp.author,
    action: entry.action,
    subject: entry.subject,
    subjectId: entry.subjectId,
    metricId: entry.metricId ?? null,
    period: entry.period ?? null,
    before: entry.before ? JSON.stringify(entry.before) : null,
    after: entry.after ? JSON.stringify(entry.after) : null,
    reason: entry.reason ?? null,
  };
}
