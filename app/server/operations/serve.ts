import { createServer, type RequestListener, type Server, type ServerOptions } from "node:http";
import type { AddressInfo } from "node:net";

/** For requests under way when the program stops; a container is killed after ten seconds. */
const graceMilliseconds = 9_000;

const patience = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 5_000,
  // Longer than a proxy keeps a connection: a request sent into one that is closing is lost.
  keepAliveTimeout: 75_000,
};

/** Resolves with the port once the server listens. */
export function listen(
  app: RequestListener,
  port: number,
  limits: ServerOptions = patience,
): Promise<{ server: Server; port: number }> {
  const server = createServer(limits, app);
  return new Promise((resolve, reject) => {
    server.once("error", (error) => reject(sayWhichPort(error, port)));
    server.listen(port, () => resolve({ server, port: (server.address() as AddressInfo).port }));
  });
}

function sayWhichPort(error: NodeJS.ErrnoException, port: number): Error {
  const reasons: Record<string, string> = {
    EADDRINUSE: "is taken by another program",
    EACCES: "is not for this user to open",
  };
  const reason = reasons[error.code ?? ""];
  return reason ? new Error(`Port ${port} ${reason}: name another in PORT.`) : error;
}

/** Takes no new requests, and cuts off those still under way after `grace` milliseconds. */
export function stop(server: Server, grace = graceMilliseconds): Promise<void> {
  return new Promise((resolve) => {
    // A browser keeps its connection open after its last answer.
    const hangUp = setInterval(() => server.closeIdleConnections(), 50);
    const cut = setTimeout(() => server.closeAllConnections(), grace);
    server.close(() => {
      clearInterval(hangUp);
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}
