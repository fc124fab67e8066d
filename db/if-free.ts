import { changesAreHeld } from "#db/operations/hold.ts";
import { withPatience } from "#db/operations/patience.ts";
import { isSqlite } from "./dialect.ts";
import type { Database } from "./schema.ts";

/** Skips a minor change if the database is busy or read-only. Returns whether it was made. */
export async function alterIfFree(
  db: Database,
  alter: (free: Database) => Promise<void>,
): Promise<boolean> {
  if (changesAreHeld(db)) return false;
  try {
    await db
      .connection()
      .execute((only) => (isSqlite(only) ? withPatience(only, 0, () => alter(only)) : alter(only)));
    return true;
  } catch {
    return false;
  }
}
