import { migrations } from "#db/migrations/index.ts";
import type { Database } from "#db/schema.ts";
import { type Applied, applyAll, failureOf } from "./apply-migrations.ts";
import { copyBeforeMigration } from "./copy.ts";
import { holdMigrations } from "./migration-lock.ts";
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
export function refuseNewer(applied: string[], known = knownMigrations): void {
  const unknown = applied.find((name) => !known.includes(name));
  if (unknown) {
    throw new DatabaseProblem(
      `The database is newer than this program (it holds the change ${unknown}): start the newer program.`,
    );
  }
}

type Migrated = { applied: string[]; copy: string | null };
type Attempt = Applied & { copy: string | null };

/** Copies a database with tables first. @throws DatabaseProblem, undoing the failed migration */
export async function migrate(db: Database, address: string, list = migrations): Promise<Migrated> {
  const [first] = pendingIn(list, await appliedMigrations(db));
  if (!first) return { applied: [], copy: null };
  const attempt = (only: Database) => copyAndApply(only, address, list);
  const { failure, ...migrated } = await holdMigrations(db, attempt).catch((error) => {
    throw error instanceof DatabaseProblem ? error : failureOf(first, error);
  });
  if (failure) throw failure;
  return migrated;
}

const pendingIn = (list: typeof migrations, present: string[]) =>
  Object.keys(list).filter((name) => !present.includes(name));

async function copyAndApply(
  only: Database,
  address: string,
  list: typeof migrations,
): Promise<Attempt> {
  const present = await appliedMigrations(only);
  refuseNewer(present, Object.keys(list));
  const pending = pendingIn(list, present);
  const [next] = pending;
  const copy = next && present.length > 0 ? await copyBeforeMigration(only, address, next) : null;
  return { copy, ...(await applyAll(only, list, pending)) };
}
