import type { RequestHandler } from "express";
import { withoutSecret } from "#app/server/operations/guards/secret-addresses.ts";
import type { Log } from "./log.ts";

/** One line a request, without the query, which may hold what a person typed, and without a link's token. */
export function logRequests(log: Log): RequestHandler {
  return (request, response, next) => {
    const start = performance.now();
    const { method } = request;
    const path = withoutSecret(request.path);
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
