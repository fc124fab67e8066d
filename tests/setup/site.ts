import type { Installation } from "#app/server/app.ts";
import { createLog } from "#app/server/operations/log.ts";
import { builtApplication } from "#app/server/operations/run.ts";
import { listen, stop } from "#app/server/operations/serve.ts";
import { migrate } from "#db/operations/migrate.ts";
import { openDatabase } from "#db/operations/open.ts";
import type { Database } from "#db/schema.ts";

export type Site = { address: string; db: Database; close: () => Promise<void> };

/** The built application on a database of its own, answering on a port of its own; `fill` tells the database its story. */
export async function openSite(
  fill: (db: Database) => Promise<unknown>,
  databaseAddress = "sqlite::memory:",
  installation: Partial<Installation> = {},
): Promise<Site> {
  const db = await openDatabase(databaseAddress);
  await migrate(db, databaseAddress);
  await fill(db);
  const { createApp } = await builtApplication();
  const assets = `${import.meta.dirname}/../../build/client`;
  const log = createLog("silent");
  const app = createApp({
    db,
    log,
    trustedProxies: ["loopback"],
    assets,
    databaseUrl: databaseAddress,
    ...installation,
  });
  const { server, port } = await listen(app, 0);
  return {
    address: `http://localhost:${port}`,
    db,
    close: async () => {
      await stop(server);
      await db.destroy();
    },
  };
}
