import type { Kysely } from "kysely";
import { tableWithId } from "#db/dialect.ts";

export async function up(db: Kysely<unknown>): Promise<void> {
  await tableWithId(db, "return_link")
    .addColumn("person_id", "integer", (column) => column.notNull().references("person.id"))
    .addColumn("month", "text", (column) => column.notNull())
    .addColumn("token_hash", "text", (column) => column.notNull().unique())
    .addColumn("made_by_id", "integer", (column) => column.notNull().references("person.id"))
    .addColumn("made_at", "text", (column) => column.notNull())
    .addColumn("expires_at", "text", (column) => column.notNull())
    .addColumn("revoked_at", "text")
    .addColumn("sent_at", "text")
    .addColumn("times_opened", "integer", (column) => column.notNull().defaultTo(0))
    .addColumn("last_opened_at", "text")
    .execute();
  await db.schema.createIndex("return_link_by_month").on("return_link").column("month").execute();
  await db.schema
    .alterTable("session")
    .addColumn("link_id", "integer", (column) => column.references("return_link.id"))
    .execute();
}
