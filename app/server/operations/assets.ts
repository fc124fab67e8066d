import { readdirSync } from "node:fs";
import { extname } from "node:path";
import express, { type RequestHandler, Router } from "express";
import { words } from "#app/words/words.ts";

/** Immutable: their names change with their content. */
export function builtAssets(folder: string): Router {
  const router = Router();
  router.use(smallerCopies(folder));
  router.use(express.static(folder, { immutable: true, maxAge: "1y" }));
  router.use((_, response) => {
    response.status(404).type("text").send(words.refusals.noFile);
  });
  return router;
}

function smallerCopies(folder: string): RequestHandler {
  const names = new Set(readdirSync(folder));
  return (request, response, next) => {
    const copy = `${request.path.slice(1)}.br`;
    if (names.has(copy)) {
      response.vary("Accept-Encoding");
      if (request.acceptsEncodings("br")) {
        response.type(extname(request.path)).setHeader("Content-Encoding", "br");
        request.url = `/${copy}`;
      }
    }
    next();
  };
}
