import express from "express";
import { createServer } from "vite";
import { createLog } from "#app/server/log.ts";
import { listen } from "#app/server/serve.ts";
import { migrate } from "#db/migrate.ts";
import { openDatabase } from "#db/open.ts";
import { environment, giveUp, say } from "./terminal.ts";

const settings = environment();
try {
  const db = await openDatabase(settings.databaseUrl);
  await migrate(db, settings.databaseUrl);
  const vite = await createServer({ server: { middlewareMode: true } });
  const app = express();
  app.use(vite.middlewares);
  app.use(async (request, response, next) => {
    try {
      const { createApp } = await vite.ssrLoadModule("./app/server/app.ts");
      const { trustedProxies } = settings;
      createApp({ db, log: createLog("warn"), trustedProxies })(request, response, next);
    } catch (error) {
      next(error);
    }
  });
  const { port } = await listen(app, settings.port);
  say(`Serving what you edit at http://localhost:${port}`);
} catch (error) {
  giveUp(error);
}
