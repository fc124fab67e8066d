import express from "express";
import { createServer } from "vite";
import { createLog } from "#app/server/operations/log.ts";
import { listen } from "#app/server/operations/serve.ts";
import { makeSetUpCode } from "#app/server/people/set-up-code.ts";
import { migrate } from "#db/operations/migrate.ts";
import { openDatabase } from "#db/operations/open.ts";
import { findCouncil } from "#db/queries/council/council.ts";
import { environment, giveUp, say } from "./terminal.ts";

const settings = environment();
try {
  const db = await openDatabase(settings.databaseUrl);
  await migrate(db, settings.databaseUrl);
  const { code, setUpCode } = makeSetUpCode();
  const vite = await createServer({ server: { middlewareMode: true } });
  const server = express();
  server.use(vite.middlewares);
  server.use(async (request, response, next) => {
    try {
      const { createApp } = await vite.ssrLoadModule("./app/server/app.ts");
      const { trustedProxies } = settings;
      const app = createApp({ db, log: createLog("warn"), trustedProxies, setUpCode });
      app(request, response, next);
    } catch (error) {
      next(error);
    }
  });
  const { port } = await listen(server, settings.port);
  say(`Development server running at http://localhost:${port}`);
  if (!(await findCouncil(db))) say(`No council is set up yet: /set-up asks for ${code}`);
} catch (error) {
  giveUp(error);
}
