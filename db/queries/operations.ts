import { existsSync } from "node:fs";
import { type Kysely, sql } from "kysely";
import { isSqlite } from "#db/dialect.ts";
import { changesMayBegin } from "#db/operations/hold.ts";
import { appliedMigrations, knownMigrations } from "#db/operations/migrate.ts";
import type { Database } from "#db/schema.ts";

export async function readiness(db: Database): Promise<{ writable: boolean; migrated: boolean }> {
  const applied = await appliedMigrations(db);
  return { writable: await takesWrites(db), migrated: applied.length === knownMigrations.length };
}

async function takesWrites(db: Database): Promise<boolean> {
  try {
    if (!(await isInPlace(db))) return false;
    await changesMayBegin(db);
    await db
      .transaction()
      .execute((trx) =>
        trx.updateTable("session").set({ expiresAt: "" }).where("tokenHash", "=", "").execute(),
      );
    return true;
  } catch {
    return false;
  }
}

/** An open SQLite file that has been deleted still takes writes, and loses them. */
async function isInPlace(db: Database): Promise<boolean> {
  if (!isSqlite(db as Kysely<unknown>)) return true;
  const { rows } = await sql<{
    file: string;
  }>`select file from pragma_database_list where name = 'main'`.execute(db);
  const path = rows[0]?.file;
  return !path || existsSync(path);
}
