import "./production.ts";
import { createLog } from "#app/server/operations/log.ts";
import { run } from "#app/server/operations/run.ts";
import { version } from "#app/server/operations/version.ts";
import { makeSetUpCode } from "#app/server/people/set-up-code.ts";
import { migrate } from "#db/operations/migrate.ts";
import { openDatabase } from "#db/operations/open.ts";
import { findCouncil } from "#db/queries/council/council.ts";
import { plant } from "#seeds/plant.ts";
import { firstStory } from "#seeds/stories.ts";
import { environment, giveUp, mention, say } from "./terminal.ts";

if (process.argv.includes("--version")) {
  say(version);
  process.exit();
}
const settings = environment();
const log = createLog(settings.logLevel);
try {
  const db = await openDatabase(settings.databaseUrl);
  const { applied, copy } = await migrate(db, settings.databaseUrl);
  if (applied.length > 0) log.info({ applied, copy }, "migrated");
  const { code, setUpCode } = makeSetUpCode();
  const plantDemo = (empty: typeof db) => plant(empty, firstStory);
  const isEmpty = (await findCouncil(db)) === undefined;
  const port = await run(settings, db, log, isEmpty ? { setUpCode, plantDemo } : {});
  if (isEmpty) {
    const address = settings.publicUrl ?? `http://localhost:${port}`;
    mention(`No council is set up yet. Open ${address}/set-up and enter this code: ${code}`);
  }
  log.info({ port }, "serving");
} catch (error) {
  giveUp(error);
}
