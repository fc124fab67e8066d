import { type Kysely, sql } from "kysely";
import { tableWithId } from "#db/dialect.ts";

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const column of ["purpose", "policy_aim", "audience"]) {
    await db.schema.alterTable("campaign").addColumn(column, "text").execute();
  }
  await db.schema
    .alterTable("campaign")
    .addColumn("owner_id", "integer", (column) => column.references("person.id"))
    .execute();

  await db.schema
    .createTable("objective")
    .addColumn("campaign_id", "integer", (column) => column.notNull().references("campaign.id"))
    .addColumn("metric_id", "integer", (column) => column.notNull().references("metric.id"))
    .addColumn("baseline", "double precision", (column) => column.notNull())
    .addColumn("change", "double precision", (column) => column.notNull())
    .addColumn("by_when", "text", (column) => column.notNull())
    .addColumn("explanation", "text", (column) => column.notNull())
    .addColumn("comparison_id", "integer", (column) => column.references("metric.id"))
    .addPrimaryKeyConstraint("objective_key", ["campaign_id", "metric_id"])
    .addCheckConstraint(
      "objective_numbers",
      sql`change <> 0 and change between -1e300 and 1e300 and baseline between -1e300 and 1e300`,
    )
    .execute();

  await tableWithId(db, "channel")
    .addColumn("campaign_id", "integer", (column) => column.notNull().references("campaign.id"))
    .addColumn("kind", "text", (column) =>
      column
        .notNull()
        .check(
          sql`kind in ('print', 'press', 'e-mail', 'outdoor', 'events', 'web', 'social', 'people')`,
        ),
    )
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("spend", "double precision", (column) =>
      column.notNull().check(sql`spend between 0 and 1e300`),
    )
    .addColumn("hours", "double precision", (column) =>
      column.notNull().check(sql`hours between 0 and 1e300`),
    )
    .execute();
  await db.schema.createIndex("channel_by_campaign").on("channel").column("campaign_id").execute();

  await tableWithId(db, "activity")
    .addColumn("campaign_id", "integer", (column) => column.notNull().references("campaign.id"))
    .addColumn("day", "text", (column) => column.notNull())
    .addColumn("channel_id", "integer", (column) => column.references("channel.id"))
    .addColumn("name", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex("activity_by_campaign")
    .on("activity")
    .column("campaign_id")
    .execute();

  await tableWithId(db, "target")
    .addColumn("metric_id", "integer", (column) => column.notNull().references("metric.id"))
    .addColumn("period", "text", (column) => column.notNull())
    .addColumn("value", "double precision", (column) =>
      column.notNull().check(sql`value between -1e300 and 1e300`),
    )
    .addColumn("reason", "text", (column) => column.notNull())
    .addUniqueConstraint("target_key", ["metric_id", "period"])
    .execute();
}
