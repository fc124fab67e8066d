import { type Kysely, sql } from "kysely";
import { tableWithId } from "#db/dialect.ts";

export async function up(db: Kysely<unknown>): Promise<void> {
  await tableWithId(db, "token")
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("token_hash", "text", (column) => column.notNull().unique())
    .addColumn("made_by_id", "integer", (column) => column.references("person.id"))
    .addColumn("made_at", "text", (column) => column.notNull())
    .addColumn("last_day", "text", (column) => column.notNull())
    .addColumn("last_used_on", "text")
    .addColumn("revoked_at", "text")
    .execute();
  await db.schema
    .createIndex("token_name")
    .on("token")
    .column("name")
    .unique()
    .where(sql.ref("revoked_at"), "is", null)
    .execute();
  await db.schema
    .createTable("token_metric")
    .addColumn("token_id", "integer", (column) => column.notNull().references("token.id"))
    .addColumn("metric_id", "integer", (column) => column.notNull().references("metric.id"))
    .addPrimaryKeyConstraint("token_metric_key", ["token_id", "metric_id"])
    .execute();

  const found = [
    ["subject", "subject_id"],
    ["metric_id", "period"],
    ["person_id"],
    ["period"],
    ["action"],
  ];
  for (const columns of found) {
    await db.schema
      .createIndex(`audit_entry_by_${columns[0]}`)
      .on("audit_entry")
      .columns([...columns, "id"])
      .execute();
  }
}
