import { type Kysely, sql } from "kysely";
import { tableWithId } from "#db/dialect.ts";

export async function up(db: Kysely<unknown>): Promise<void> {
  await tableWithId(db, "import")
    .addColumn("person_id", "integer", (column) => column.notNull().references("person.id"))
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("headers", "text", (column) => column.notNull())
    .addColumn("row_count", "integer", (column) => column.notNull())
    .addColumn("layout", "text")
    .addColumn("mends", "text")
    .addColumn("outcome", "text")
    .addColumn("begun_at", "text", (column) => column.notNull())
    .addColumn("recorded_at", "text")
    .addColumn("undone_at", "text")
    .addCheckConstraint("import_undone", sql`undone_at is null or recorded_at is not null`)
    .execute();
  await db.schema.createIndex("import_by_person").on("import").column("person_id").execute();
  await db.schema
    .createTable("import_block")
    .addColumn("import_id", "integer", (column) => column.notNull().references("import.id"))
    .addColumn("kind", "text", (column) => column.notNull().check(sql`kind in ('row', 'reading')`))
    .addColumn("place", "integer", (column) => column.notNull())
    .addColumn("content", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("import_block_key", ["import_id", "kind", "place"])
    .execute();

  await db.schema
    .alterTable("figure")
    .addColumn("import_id", "integer", (column) => column.references("import.id"))
    .execute();
  await db.schema
    .createIndex("figure_by_import")
    .on("figure")
    .column("import_id")
    .where(sql.ref("import_id"), "is not", null)
    .execute();
}
