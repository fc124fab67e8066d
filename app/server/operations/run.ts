import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Installation } from "#app/server/app.ts";
import { openSingleSignOn } from "#app/server/people/single-sign-on/client.ts";
import { isWithoutBreakGlass } from "#db/queries/people/people.ts";
import type { Database } from "#db/schema.ts";
import type { Environment } from "./environment.ts";
import type { Log } from "./log.ts";
import { openMail } from "./mail.ts";
import { listen, stop } from "./serve.ts";

const build = join(import.meta.dirname, "../../../build");

/** Resolves with the port once it listens. */
export async function run(
  environment: Environment,
  db: Database,
  log: Log,
  firstRun: Pick<Installation, "setUpCode" | "plantDemo"> = {},
): Promise<number> {
  let stopping = false;
  const { createApp } = await builtApplication();
  const { trustedProxies, publicUrl, mail, singleSignOn } = environment;
  const app = createApp({
    db,
    log,
    trustedProxies,
    publicUrl,
    mail: mail && openMail(mail, log),
    singleSignOn: singleSignOn && openSingleSignOn(singleSignOn),
    databaseUrl: environment.databaseUrl,
    assets: join(build, "client"),
    stopping: () => stopping,
    ...firstRun,
  });
  if (singleSignOn && (await isWithoutBreakGlass(db))) log.warn(noBreakGlass);
  const { server, port } = await listen(app, environment.port);
  const finish = async (signal: string) => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, "stopping");
    await stop(server);
    await db.destroy();
    log.info("stopped");
    process.exitCode = 0;
  };
  process.on("SIGTERM", finish);
  process.on("SIGINT", finish);
  return port;
}

const noBreakGlass =
  "Nobody has the emergency password: with single sign-on no password lets anybody in. Give it to an administrator at /settings/people. If nobody can come in, start once without OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET, sign in by password, and give it there";

export async function builtApplication(): Promise<typeof import("#app/server/app.ts")> {
  const entry = join(build, "server/index.js");
  if (!existsSync(entry)) throw new Error("The program is not built yet: run npm run build first.");
  return import(pathToFileURL(entry).href);
}
