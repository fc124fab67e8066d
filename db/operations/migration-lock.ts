import { isSqlite } from "#db/dialect.ts";
import type { Database } from "#db/schema.ts";
import { withPatience } from "./patience.ts";

/** Of the lock that Kysely's migrator takes on PostgreSQL: held already, it is taken twice and nobody waits. */
const options = { lockTable: "kysely_migration_lock", lockRowId: "migration_lock" };

const minute = 60_000;

/** On SQLite the lock is a transaction, so migrations must be savepoints of it. */
export const holdMigrations = <T>(db: Database, work: (only: Database) => Promise<T>): Promise<T> =>
  db
    .connection()
    .execute((only) =>
      isSqlite(only)
        ? withPatience(only, minute, () => inTransaction(only, work))
        : withLock(only, work),
    );

/** Throws what `work` threw even where SQLite has already rolled back by itself. */
async function inTransaction<T>(only: Database, work: (trx: Database) => Promise<T>): Promise<T> {
  const trx = await only.startTransaction().execute();
  try {
    const result = await work(trx);
    await trx.commit().execute();
    return result;
  } catch (error) {
    await trx
      .rollback()
      .execute()
      .catch(() => {});
    throw error;
  }
}

async function withLock<T>(only: Database, work: (only: Database) => Promise<T>): Promise<T> {
  const { adapter } = only.getExecutor();
  await adapter.acquireMigrationLock(only, options);
  try {
    return await work(only);
  } finally {
    await adapter.releaseMigrationLock(only, options);
  }
}
