import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import compression from "compression";
import { createLog } from "#app/server/operations/log.ts";

/** What stands between Express and a page, which a bare server calls by itself. */
type Step = (request: never, response: never, next: () => void) => unknown;

/** Does one of the application's own steps without Express. */
export const take = (step: Step, request: IncomingMessage, response: ServerResponse): void =>
  void step(request as never, response as never, () => {});

const compressed = compression();

/** Answers with the application's compression and nothing else, and says where. */
export function serveBare(answer: RequestListener): void {
  const server = createServer((request, response) => {
    take(compressed, request, response);
    answer(request, response);
  });
  server.listen(Number(process.env.PORT), () => {
    createLog("info").info({ port: (server.address() as AddressInfo).port }, "serving");
  });
  process.on("SIGTERM", () => process.exit());
}
