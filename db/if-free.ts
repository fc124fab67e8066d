import { CompiledQuery } from "kysely";
import { changesAreHeld } from "#db/operations/hold.ts";
import { isSqlite } from "./dialect.ts";
import type { Database } from "./schema.ts";

const patience = (milliseconds: number) =>
  CompiledQuery.raw(`pragma busy_timeout = ${milliseconds}`);

/**
 * Alters one thing that does not matter enough to be waited for: not at all while another thread or program writes to a
 * SQLite file, or where it takes no writes. Returns whether it was done.
 */
export async function alterIfFree(
  db: Database,
  alter: (free: Database) => Promise<void>,
): Promise<boolean> {
  if (changesAreHeld(db)) return false;
  try {
    await db.connection().execute(async (only) => {
      if (!isSqlite(only)) return alter(only);
      await only.executeQuery(patience(0));
      try {
        await alter(only);
      } finally {
        await only.executeQuery(patience(5000));
      }
    });
    return true;
  } catch {
    return false;
  }
}
