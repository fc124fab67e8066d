import { appliedMigrations, knownMigrations } from "../migrate.ts";
import type { Database } from "../schema.ts";

/** Whether the database takes a write (one that alters no row) and has the program's schema. */
export async function readiness(db: Database): Promise<{ writable: boolean; migrated: boolean }> {
  const applied = await appliedMigrations(db);
  return { writable: await takesWrites(db), migrated: applied.length === knownMigrations.length };
}

async function takesWrites(db: Database): Promise<boolean> {
  try {
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
