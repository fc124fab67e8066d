import type { RequestHandler } from "express";
import type { Log } from "./log.ts";

/** One line a request: its path without the query, which could carry what a person typed, and without a link's token. */
export function logRequests(log: Log): RequestHandler {
  return (request, response, next) => {
    const start = performance.now();
    const { method } = request;
    const path = withoutToken(request.path);
    response.on("close", () => {
      log.info(
        {
          requestId: response.locals.requestId,
          method,
          path,
          status: response.statusCode,
          finished: response.writableFinished,
          milliseconds: Math.round(performance.now() - start),
        },
        "request",
      );
    });
    next();
  };
}

/** The path with nothing of what follows `/l/`, however it is written. */
function withoutToken(path: string): string {
  return /(^|[/\\])l[/\\]/i.test(decoded(path)) ? "/l/…" : path;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
