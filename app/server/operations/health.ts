import { Router } from "express";
import { readiness } from "#db/queries/operations.ts";
import type { Database } from "#db/schema.ts";

/** `/healthz`: the program runs. `/readyz`: it is not stopping, and its database is writable and up to date. */
export function healthRoutes(db: Database, stopping: () => boolean): Router {
  const router = Router();
  router.use(["/healthz", "/readyz"], (_, response, next) => {
    response.setHeader("Cache-Control", "no-store");
    next();
  });
  router.get("/healthz", (_, response) => {
    response.json({ alive: true });
  });
  router.get("/readyz", async (_, response) => {
    const database = await readiness(db).catch(() => ({ writable: false, migrated: false }));
    const ready = database.writable && database.migrated && !stopping();
    response.status(ready ? 200 : 503).json({ ready, stopping: stopping(), ...database });
  });
  return router;
}
