import { type Kysely, sql } from "kysely";
import { makeAppendOnly, tableWithId } from "#db/dialect.ts";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable("objective")
    .addColumn("follow_up", "integer", (column) =>
      column.notNull().defaultTo(3).check(sql`follow_up between 0 and 12`),
    )
    .execute();
  await db.schema
    .alterTable("objective")
    .addColumn("comparison_untouched", "integer", (column) =>
      column.notNull().defaultTo(0).check(sql`comparison_untouched in (0, 1)`),
    )
    .execute();
  await db.schema
    .alterTable("event")
    .addColumn("cause", "text", (column) =>
      column.check(
        sql`cause in ('weather', 'price', 'outage', 'national campaign', 'policy change', 'other')`,
      ),
    )
    .execute();

  await db.schema
    .createIndex("event_key")
    .on("event")
    .columns(["metric_id", "kind", "day", "name"])
    .unique()
    .execute();

  await tableWithId(db, "seal")
    .addColumn("campaign_id", "integer", (column) => column.notNull().references("campaign.id"))
    .addColumn("metric_id", "integer", (column) => column.notNull().references("metric.id"))
    .addColumn("sealed_at", "text", (column) => column.notNull())
    .addColumn("sealed_by_id", "integer", (column) => column.references("person.id"))
    .addColumn("direction", "text", (column) =>
      column.notNull().check(sql`direction in ('more', 'fewer')`),
    )
    .addColumn("starts_on", "text", (column) => column.notNull())
    .addColumn("ends_on", "text")
    .addColumn("follow_up", "integer", (column) => column.notNull())
    .addColumn("comparison_id", "integer", (column) => column.references("metric.id"))
    .execute();
  await db.schema.createIndex("seal_by_campaign").on("seal").column("campaign_id").execute();
  await makeAppendOnly(db, "seal");

  await db.schema
    .createTable("trial")
    .addColumn("campaign_id", "integer", (column) =>
      column.primaryKey().notNull().references("campaign.id"),
    )
    .addColumn("design", "text", (column) => column.notNull())
    .addColumn("outcome", "text", (column) => column.notNull())
    .addColumn("treated_size", "integer", (column) => column.notNull())
    .addColumn("treated_count", "integer", (column) => column.notNull())
    .addColumn("control_size", "integer", (column) => column.notNull())
    .addColumn("control_count", "integer", (column) => column.notNull())
    .addCheckConstraint(
      "trial_numbers",
      sql`treated_size > 0 and control_size > 0
        and treated_count between 0 and treated_size and control_count between 0 and control_size`,
    )
    .execute();

  await tableWithId(db, "claim")
    .addColumn("campaign_id", "integer", (column) => column.notNull().references("campaign.id"))
    .addColumn("metric_id", "integer", (column) => column.notNull().references("metric.id"))
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("verdict", "text", (column) => column.notNull())
    .addColumn("author_id", "integer", (column) => column.notNull().references("person.id"))
    .addColumn("written_at", "text", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("claim_by_campaign").on("claim").column("campaign_id").execute();
  await makeAppendOnly(db, "claim");
  await tableWithId(db, "claim_decision")
    .addColumn("claim_id", "integer", (column) => column.notNull().references("claim.id"))
    .addColumn("decision", "text", (column) =>
      column.notNull().check(sql`decision in ('signed off', 'withdrawn')`),
    )
    .addColumn("person_id", "integer", (column) => column.notNull().references("person.id"))
    .addColumn("decided_at", "text", (column) => column.notNull())
    .addColumn("considered", "text")
    .addColumn("reason", "text")
    .addUniqueConstraint("claim_decision_key", ["claim_id", "decision"])
    .addCheckConstraint(
      "claim_decision_words",
      sql`case when decision = 'signed off' then considered is not null else reason is not null end`,
    )
    .execute();
  await makeAppendOnly(db, "claim_decision");

  await tableWithId(db, "unit_cost")
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("pounds", "double precision", (column) =>
      column.notNull().check(sql`pounds between 0 and 1e300`),
    )
    .addColumn("year", "text", (column) => column.notNull())
    .addColumn("source", "text", (column) => column.notNull())
    .addColumn("is_own", "integer", (column) => column.notNull().check(sql`is_own in (0, 1)`))
    .addUniqueConstraint("unit_cost_key", ["name", "year", "source"])
    .execute();
  await db.schema
    .createTable("saving")
    .addColumn("campaign_id", "integer", (column) => column.notNull().references("campaign.id"))
    .addColumn("metric_id", "integer", (column) => column.notNull().references("metric.id"))
    .addColumn("from_id", "integer", (column) => column.notNull().references("unit_cost.id"))
    .addColumn("to_id", "integer", (column) => column.references("unit_cost.id"))
    .addColumn("contacts_id", "integer", (column) => column.references("metric.id"))
    .addColumn("failed_id", "integer", (column) => column.references("metric.id"))
    .addColumn("confirmed_by", "text")
    .addColumn("confirmed_on", "text")
    .addColumn("cost_centre", "text")
    .addPrimaryKeyConstraint("saving_key", ["campaign_id", "metric_id"])
    .addCheckConstraint(
      "saving_confirmed",
      sql`(confirmed_by is null) = (confirmed_on is null)
        and (confirmed_by is null) = (cost_centre is null)`,
    )
    .execute();
}
