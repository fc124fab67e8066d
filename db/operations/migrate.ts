import { Migrator } from "kysely/migration";
import { migrations } from "#db/migrations/index.ts";
import type { Database } from "#db/schema.ts";
import { copyBeforeMigration } from "./copy.ts";
import { DatabaseProblem } from "./problem.ts";

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

/** Throws DatabaseProblem where a database has a migration that this program does not know. */
export function refuseNewer(applied: string[]): void {
  const unknown = applied.find((name) => !knownMigrations.includes(name));
  if (unknown) {
    throw new DatabaseProblem(
      `The database is newer than this program (it holds the change ${unknown}): start the newer program.`,
    );
  }
}

/**
 * Brings a database to the program's schema, each migration in its own transaction.
 * One that already holds tables is copied first, and the copy verified; returns where the copy is.
 * Throws DatabaseProblem where one fails, the schema left as it was before that one.
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
  const applied: string[] = [];
  for (const name of pending) {
    const { error, results = [] } = await migrator.migrateUp();
    const failed = results.find(({ status }) => status === "Error");
    if (error) throw failure(failed?.migrationName ?? name, error);
    applied.push(...results.map(({ migrationName }) => migrationName));
  }
  return { applied, copy };
}

const failure = (migration: string, error: unknown) =>
  new DatabaseProblem(
    `The change ${migration} of the database failed (${(error as Error).message}), and the database is as it was before it.`,
    { cause: error },
  );
