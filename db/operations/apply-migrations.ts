import { sql } from "kysely";
import { type MigrationResultSet, Migrator } from "kysely/migration";
import type { migrations } from "#db/migrations/index.ts";
import type { Database } from "#db/schema.ts";
import { DatabaseProblem } from "./problem.ts";

export type Applied = { applied: string[]; failure?: DatabaseProblem };

/** Applies migrations until one fails, which is returned and not thrown: those before it are to be committed. */
export async function applyAll(
  only: Database,
  list: typeof migrations,
  pending: string[],
): Promise<Applied> {
  const migrator = new Migrator({ db: only, provider: { getMigrations: async () => list } });
  const applied: string[] = [];
  for (const name of pending) {
    const { error } = await inItsOwnTransaction(only, () => migrator.migrateUp());
    if (error) return { applied, failure: failureOf(name, error) };
    applied.push(name);
  }
  return { applied };
}

/** Kysely's migrator opens a transaction unless it is given one, as on SQLite, where each migration is a savepoint. */
async function inItsOwnTransaction(
  only: Database,
  migrateUp: () => Promise<MigrationResultSet>,
): Promise<MigrationResultSet> {
  if (!only.isTransaction) return migrateUp();
  await sql`savepoint migration`.execute(only);
  const result = await migrateUp();
  const { error } = result;
  if (error) {
    // A full disk ends the whole transaction, and there is no savepoint to go back to.
    await sql`rollback to migration`.execute(only).catch(() => Promise.reject(error));
  } else {
    await sql`release migration`.execute(only);
  }
  return result;
}

export const failureOf = (migration: string, error: unknown) =>
  new DatabaseProblem(
    `The change ${migration} of the database failed (${(error as Error).message}), and the database is as it was before it.`,
    { cause: error },
  );
