import { type Kysely, sql } from "kysely";
import { tableWithId } from "#db/dialect.ts";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable("council")
    .addColumn("nation", "text", (column) =>
      column
        .notNull()
        .defaultTo("England")
        .check(sql`nation in ('England', 'Wales', 'Scotland', 'Northern Ireland')`),
    )
    .execute();
  await db.schema.alterTable("metric").addColumn("question", "text").execute();
  await db.schema
    .alterTable("metric")
    .addColumn("part_of_id", "integer", (column) => column.references("metric.id"))
    .execute();
  await db.schema.alterTable("figure").addColumn("confirmation", "text").execute();

  await db.schema
    .createTable("draft")
    .addColumn("person_id", "integer", (column) => column.notNull().references("person.id"))
    .addColumn("month", "text", (column) => column.notNull())
    .addColumn("entries", "text", (column) => column.notNull())
    .addColumn("kept_at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("draft_key", ["person_id", "month"])
    .execute();

  await tableWithId(db, "receipt")
    .addColumn("person_id", "integer", (column) => column.notNull().references("person.id"))
    .addColumn("month", "text", (column) => column.notNull())
    .addColumn("sent_at", "text", (column) => column.notNull())
    .addColumn("fingerprint", "text", (column) => column.notNull().unique())
    .execute();
  await db.schema.createIndex("receipt_by_person").on("receipt").column("person_id").execute();
  await db.schema
    .createTable("receipt_figure")
    .addColumn("receipt_id", "integer", (column) => column.notNull().references("receipt.id"))
    .addColumn("figure_id", "integer", (column) => column.notNull().references("figure.id"))
    .addPrimaryKeyConstraint("receipt_figure_key", ["receipt_id", "figure_id"])
    .execute();
}
