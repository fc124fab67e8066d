import { migrate } from "#db/operations/migrate.ts";
import { openDatabase } from "#db/operations/open.ts";
import { environment, giveUp, say } from "./terminal.ts";

const { databaseUrl } = environment();
try {
  const db = await openDatabase(databaseUrl);
  const { applied, copy } = await migrate(db, databaseUrl);
  if (copy) say(`Copied the database to ${copy} and verified the copy.`);
  say(applied.length > 0 ? `Migrated: ${applied.join(", ")}.` : "The database is up to date.");
  await db.destroy();
} catch (error) {
  giveUp(error);
}
