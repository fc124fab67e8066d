import { changesAreHeld } from "#db/operations/hold.ts";
import { withPatience } from "#db/operations/patience.ts";
import { isSqlite } from "./dialect.ts";
import type { Database } from "./schema.ts";

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
    await db
      .connection()
      .execute((only) => (isSqlite(only) ? withPatience(only, 0, () => alter(only)) : alter(only)));
    return true;
  } catch {
    return false;
  }
}
