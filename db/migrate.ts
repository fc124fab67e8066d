import { Migrator } from "kysely/migration";
import { copyBeforeMigration } from "./copy.ts";
import { migrations } from "./migrations/index.ts";
import type { Database } from "./schema.ts";

export const knownMigrations = Object.keys(migrations);

/** The names of the migrations that a database has, oldest first. */
export async function appliedMigrations(db: Database): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((table) => /^kysely_?migration$/i.test(table.name))) return [];
  const applied = await db
    .withTables<{ kyselyMigration: { name: string } }>()
    .selectFrom("kyselyMigration")
    .select("name")
    .orderBy("name")
    .execute();
  return applied.map((migration) => migration.name);
}

/**
 * Brings a database to the program's schema, each migration in its own transaction.
 * One that already holds tables is copied first, and the copy verified; returns where the copy is.
 */
export async function migrate(
  db: Database,
  address: string,
  list = migrations,
): Promise<{ applied: string[]; copy: string | null }> {
  const present = await appliedMigrations(db);
  const pending = Object.keys(list).filter((name) => !present.includes(name));
  const [next] = pending;
  if (!next) return { applied: [], copy: null };
  const copy = present.length > 0 ? await copyBeforeMigration(db, address, next) : null;
  const migrator = new Migrator({ db, provider: { getMigrations: async () => list } });
  for (const _ of pending) {
    const { error } = await migrator.migrateUp();
    if (error) throw error;
  }
  return { applied: pending, copy };
}
