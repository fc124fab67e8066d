import { sql } from "kysely";
import { appliedMigrations, knownMigrations } from "../migrate.ts";
import type { Database } from "../schema.ts";

/** Whether the database answers, takes a write (which is rolled back) and has the program's schema. */
export async function readiness(db: Database): Promise<{ writable: boolean; migrated: boolean }> {
  const applied = await appliedMigrations(db);
  return { writable: await takesWrites(db), migrated: applied.length === knownMigrations.length };
}

class RolledBack extends Error {}

async function takesWrites(db: Database): Promise<boolean> {
  try {
    await db.transaction().execute(async (trx) => {
      await sql`create table readiness_trial (id integer)`.execute(trx);
      throw new RolledBack();
    });
  } catch (error) {
    return error instanceof RolledBack;
  }
  return true;
}
