import type { Installation } from "#app/server/app.ts";
import { createLog } from "#app/server/operations/log.ts";
import { builtApplication } from "#app/server/operations/run.ts";
import { listen, stop } from "#app/server/operations/serve.ts";
import { migrate } from "#db/operations/migrate.ts";
import { openDatabase } from "#db/operations/open.ts";
import type { Database } from "#db/schema.ts";
import { plant } from "#seeds/plant.ts";
import type { Story } from "#seeds/story.ts";
import { plantedAddress } from "./planted.ts";

export type Site = { address: string; db: Database; close: () => Promise<void> };

const memory = "sqlite::memory:";

/** The built application on a database of its own that holds a story or what `filling` records, answering on a port of its own. */
export async function openSite(
  filling: Story | ((db: Database) => Promise<unknown>),
  asked = memory,
  installation: Partial<Installation> = {},
): Promise<Site> {
  const isStory = typeof filling !== "function";
  const databaseAddress = isStory && asked === memory ? await plantedAddress(filling) : asked;
  const db = await openDatabase(databaseAddress);
  await migrate(db, databaseAddress);
  if (!isStory) await filling(db);
  else if (databaseAddress === asked) await plant(db, filling);
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
