import type { AuditEntry, AuditSearch, NamedRecords } from "#app/domain/audit/audit.ts";
import { lastMonthOf, type Month, periodsTouching } from "#app/domain/calendar/period.ts";
import { metricsInServices } from "#db/queries/metrics/metrics.ts";
import type { Database } from "#db/schema.ts";
import type { Instant } from "#db/tables/columns.ts";

/** Who made the newest change and when; `id` tells one change from another. */
export type NewestChange = { id: number; author: string; at: Instant };

/** The newest entry about one record. */
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

/** Entries, newest first: at most `most`, those before an id. */
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

/** The actions there have been, sorted. */
export async function auditActions(db: Database): Promise<string[]> {
  const rows = await db.selectFrom("auditEntry").select("action").distinct().execute();
  return rows.map(({ action }) => action).sort();
}

/** The months that entries are about, newest first; a quarter counts as its last month. */
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
  const named = (table: "person" | "service" | "campaign") =>
    db.selectFrom(table).select(["id", "name"]).orderBy("id").execute();
  return {
    metrics: await metricsInServices(db),
    people: await named("person"),
    services: await named("service"),
    campaigns: await named("campaign"),
  };
}

const read = (json: string | null): unknown => (json === null ? null : JSON.parse(json));
