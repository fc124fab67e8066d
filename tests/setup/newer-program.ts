/**
 * A program that is newer by one change of the database, run as a process of its own: `node newer-program.ts ADDRESS`.
 * It prints `half` in the middle of the change.
 */
import type { Kysely } from "kysely";
import { migrations } from "#db/migrations/index.ts";
import { migrate } from "#db/operations/migrate.ts";
import { openDatabase } from "#db/operations/open.ts";

export const laterChange = "9999-later";

/** Adds a table, a column and a thousand rows, and has them all or none. */
async function up(db: Kysely<unknown>): Promise<void> {
  const later = db.withTables<{
    month: { number: number };
    service: { slug: string; place: number };
  }>();
  await later.schema.createTable("month").addColumn("number", "integer").execute();
  await later.insertInto("month").values(numbers(0)).execute();
  await later.schema.alterTable("service").addColumn("place", "integer").execute();
  await atHalf();
  await later.updateTable("service").set({ place: 1 }).execute();
  await later.insertInto("month").values(numbers(500)).execute();
}

async function atHalf(): Promise<void> {
  if (!import.meta.main) return;
  process.stdout.write("half\n");
  await new Promise((resolve) => setTimeout(resolve, 40));
}

const numbers = (from: number) =>
  Array.from({ length: 500 }, (_, place) => ({ number: from + place }));

export const laterList = { ...migrations, [laterChange]: { up } };

if (import.meta.main) {
  const [, , address = ""] = process.argv;
  const db = await openDatabase(address);
  await migrate(db, address, laterList);
  await db.destroy();
}
