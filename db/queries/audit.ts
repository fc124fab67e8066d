import type { AuditEntry, AuditSearch, NamedRecords } from "#app/domain/audit/audit.ts";
import { lastMonthOf, type Month, periodsTouching } from "#app/domain/calendar/period.ts";
import { metricsInServices } from "#db/queries/metrics/metrics.ts";
import type { Database } from "#db/schema.ts";
import type { Instant } from "#db/tables/columns.ts";

/** Who altered something last, and when; `id` tells one alteration from another. */
export type NewestChange = { id: number; author: string; at: Instant };

/** The newest entry in the trail of one thing. */
export function newestChange(
  db: Database,
  subject: string,
  subjectId: number,
): Promise<NewestChange | undefined> {
  return db
    .selectFrom("auditEntry")
    .select(["id", "author", "at"])
    .where("subject", "=", subject)
    .where("subjectId", "=", subjectId)
    .orderBy("id", "desc")
    .executeTakeFirst();
}

/** Entries of the trail, newest first: those before an id, so many at most. */
export async function auditEntries(
  db: Database,
  search: Partial<AuditSearch>,
  { before, most }: { before?: number | undefined; most: number },
): Promise<AuditEntry[]> {
  const { metric, by, month, action } = search;
  let query = db.selectFrom("auditEntry").selectAll("auditEntry");
  if (before !== undefined) query = query.where("auditEntry.id", "<", before);
  if (metric) {
    query = query.where("metricId", "in", ({ selectFrom }) =>
      selectFrom("metric").select("metric.id").where("slug", "=", metric),
    );
  }
  if (by === "nobody") query = query.where("personId", "is", null);
  else if (by) query = query.where("personId", "=", by);
  if (month) query = query.where("period", "in", periodsTouching(month, month));
  if (action) query = query.where("action", "=", action);
  const rows = await query.orderBy("auditEntry.id", "desc").limit(most).execute();
  return rows.map((row) => ({ ...row, before: read(row.before), after: read(row.after) }));
}

/** The kinds of change that there were, in the order of their letters. */
export async function auditActions(db: Database): Promise<string[]> {
  const rows = await db.selectFrom("auditEntry").select("action").distinct().execute();
  return rows.map(({ action }) => action).sort();
}

/** The months of which a figure was written, the newest first; a quarter by its last month. */
export async function auditMonths(db: Database): Promise<Month[]> {
  const rows = await db
    .selectFrom("auditEntry")
    .select("period")
    .distinct()
    .where("period", "is not", null)
    .execute();
  const months = rows.flatMap(({ period }) => (period === null ? [] : [lastMonthOf(period)]));
  return [...new Set(months)].sort().reverse();
}

/** Everything that an entry may name. */
export async function auditNames(db: Database): Promise<NamedRecords> {
  const [metrics, people, services, campaigns] = await Promise.all([
    metricsInServices(db),
    db.selectFrom("person").select(["id", "name"]).orderBy("id").execute(),
    db.selectFrom("service").select(["id", "name"]).orderBy("id").execute(),
    db.selectFrom("campaign").select(["id", "name"]).orderBy("id").execute(),
  ]);
  return { metrics, people, services, campaigns };
}

const read = (json: string | null): unknown => (json === null ? null : JSON.parse(json));
