import { type Kysely, sql } from "kysely";
import { makeAppendOnly, tableWithId } from "#db/dialect.ts";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("council")
    .addColumn("id", "integer", (column) => column.primaryKey().check(sql`id = 1`))
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("accent", "text", (column) => column.notNull())
    .addColumn("demo", "text")
    .addColumn("demo_note", "text")
    .addColumn("today", "text")
    .execute();

  await tableWithId(db, "person")
    .addColumn("email", "text", (column) => column.notNull().unique())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("password_hash", "text")
    .addColumn("disabled_at", "text")
    .execute();
  await db.schema
    .createTable("person_role")
    .addColumn("person_id", "integer", (column) => column.notNull().references("person.id"))
    .addColumn("role", "text", (column) =>
      column
        .notNull()
        .check(
          sql`role in ('head of communications', 'chief executive', 'officer', 'administrator')`,
        ),
    )
    .addPrimaryKeyConstraint("person_role_key", ["person_id", "role"])
    .execute();
  await db.schema
    .createTable("session")
    .addColumn("token_hash", "text", (column) => column.primaryKey().notNull())
    .addColumn("person_id", "integer", (column) => column.notNull().references("person.id"))
    .addColumn("started_at", "text", (column) => column.notNull())
    .addColumn("expires_at", "text", (column) => column.notNull())
    .execute();

  await tableWithId(db, "service")
    .addColumn("slug", "text", (column) => column.notNull().unique())
    .addColumn("name", "text", (column) => column.notNull())
    .execute();
  await tableWithId(db, "metric")
    .addColumn("slug", "text", (column) => column.notNull().unique())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("service_id", "integer", (column) => column.notNull().references("service.id"))
    .addColumn("stage", "text", (column) =>
      column
        .notNull()
        .check(sql`stage in ('input', 'activity', 'output', 'outtake', 'outcome', 'impact')`),
    )
    .addColumn("measure", "text", (column) =>
      column.notNull().check(sql`measure in ('count', 'share', 'value')`),
    )
    .addColumn("unit", "text", (column) => column.notNull())
    .addColumn("part_unit", "text")
    .addColumn("decimals", "integer", (column) =>
      column.notNull().check(sql`decimals between 0 and 4`),
    )
    .addColumn("polarity", "text", (column) =>
      column.notNull().check(sql`polarity in ('higher is better', 'lower is better', 'neither')`),
    )
    .addColumn("cadence", "text", (column) =>
      column.notNull().check(sql`cadence in ('monthly', 'quarterly')`),
    )
    .addColumn("definition", "text", (column) => column.notNull())
    .addColumn("source", "text", (column) => column.notNull())
    .addColumn("owner_id", "integer", (column) => column.references("person.id"))
    .addColumn("due_day", "integer", (column) =>
      column.notNull().check(sql`due_day between 1 and 28`),
    )
    .addColumn("priority", "integer", (column) => column.notNull().check(sql`priority >= 1`))
    .addCheckConstraint("metric_part_unit", sql`(measure = 'share') = (part_unit is not null)`)
    .execute();

  await tableWithId(db, "figure")
    .addColumn("metric_id", "integer", (column) => column.notNull().references("metric.id"))
    .addColumn("period", "text", (column) => column.notNull())
    .addColumn("state", "text", (column) =>
      column.notNull().check(sql`state in ('given', 'not available', 'does not apply')`),
    )
    .addColumn("value", "double precision")
    .addColumn("part", "double precision")
    .addColumn("whole", "double precision")
    .addColumn("note", "text")
    .addColumn("source", "text", (column) => column.notNull())
    .addColumn("given_by_id", "integer", (column) => column.references("person.id"))
    .addColumn("given_at", "text", (column) => column.notNull())
    .addColumn("replaces_id", "integer", (column) => column.unique().references("figure.id"))
    .addColumn("reason", "text")
    .addCheckConstraint(
      "figure_amount",
      sql`case when state = 'given'
        then (value is not null and value between -1e300 and 1e300 and part is null and whole is null)
          or (value is null and part is not null and whole is not null
            and part >= 0 and part <= whole and whole <= 1e300)
        else value is null and part is null and whole is null end`,
    )
    .addCheckConstraint("figure_reason", sql`(replaces_id is null) = (reason is null)`)
    .execute();
  // One first figure for a metric and period; every later one replaces the one before it.
  await db.schema
    .createIndex("figure_first")
    .on("figure")
    .columns(["metric_id", "period"])
    .unique()
    .where(sql.ref("replaces_id"), "is", null)
    .execute();
  await db.schema
    .createIndex("figure_by_metric")
    .on("figure")
    .columns(["metric_id", "period"])
    .execute();
  await makeAppendOnly(db, "figure");

  await tableWithId(db, "event")
    .addColumn("metric_id", "integer", (column) => column.notNull().references("metric.id"))
    .addColumn("kind", "text", (column) =>
      column.notNull().check(sql`kind in ('rival explanation', 'definition change', 'rebase')`),
    )
    .addColumn("day", "text", (column) => column.notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("note", "text")
    .execute();
  await db.schema.createIndex("event_by_metric").on("event").column("metric_id").execute();

  await tableWithId(db, "campaign")
    .addColumn("slug", "text", (column) => column.notNull().unique())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) =>
      column.notNull().check(sql`kind in ('campaign', 'service change')`),
    )
    .addColumn("starts_on", "text", (column) => column.notNull())
    .addColumn("ends_on", "text")
    .addColumn("summary", "text", (column) => column.notNull())
    .addCheckConstraint("campaign_dates", sql`ends_on is null or ends_on >= starts_on`)
    .execute();
  await db.schema
    .createTable("campaign_metric")
    .addColumn("campaign_id", "integer", (column) => column.notNull().references("campaign.id"))
    .addColumn("metric_id", "integer", (column) => column.notNull().references("metric.id"))
    .addColumn("relation", "text", (column) =>
      column.notNull().check(sql`relation in ('meant to move', 'vanity beside')`),
    )
    .addPrimaryKeyConstraint("campaign_metric_key", ["campaign_id", "metric_id"])
    .execute();

  await tableWithId(db, "audit_entry")
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("person_id", "integer", (column) => column.references("person.id"))
    .addColumn("author", "text", (column) => column.notNull())
    .addColumn("action", "text", (column) => column.notNull())
    .addColumn("subject", "text", (column) => column.notNull())
    .addColumn("subject_id", "integer")
    .addColumn("metric_id", "integer", (column) => column.references("metric.id"))
    .addColumn("period", "text")
    .addColumn("before", "text")
    .addColumn("after", "text")
    .addColumn("reason", "text")
    .execute();
  await makeAppendOnly(db, "audit_entry");
}
