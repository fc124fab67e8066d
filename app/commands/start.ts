import "./production.ts";
import { createLog } from "#app/server/log.ts";
import { run } from "#app/server/run.ts";
import { migrate } from "#db/migrate.ts";
import { openDatabase } from "#db/open.ts";
import { environment, giveUp } from "./terminal.ts";

const settings = environment();
const log = createLog(settings.logLevel);
try {
  const db = await openDatabase(settings.databaseUrl);
  const { applied, copy } = await migrate(db, settings.databaseUrl);
  if (applied.length > 0) log.info({ applied, copy }, "migrated");
  const port = await run(settings, db, log);
  log.info({ port }, "serving");
} catch (error) {
  giveUp(error);
}
