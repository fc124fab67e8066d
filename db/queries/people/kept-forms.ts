import type { KeptForm } from "#app/domain/people/kept-form.ts";
import type { Database } from "#db/schema.ts";
import type { Instant } from "#db/tables/columns.ts";

export async function findKeptForm(
  db: Database,
  personId: number,
  since: Instant,
): Promise<KeptForm | undefined> {
  const row = await db
    .selectFrom("keptForm")
    .select(["path", "fields", "keptAt"])
    .where("personId", "=", personId)
    .where("keptAt", ">", since)
    .executeTakeFirst();
  return row && { path: row.path, keptAt: row.keptAt, ...JSON.parse(row.fields) };
}
