import { createServer, type RequestListener, type Server, type ServerOptions } from "node:http";
import type { AddressInfo } from "node:net";

/** How long requests under way may take to finish when the program is asked to stop: a container is killed after ten seconds. */
const graceMilliseconds = 9_000;

/** How slowly a request may arrive, and how long after the last one. */
const patience = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 5_000,
  // Longer than a proxy keeps a connection, and than the server may ever be busy: what was sent into one that is being
  // closed is lost to whoever sent it.
  keepAliveTimeout: 75_000,
};

/** Listens, with limits on how slowly a request may arrive; resolves with the port once it does. */
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

/** Takes no new requests, lets those under way finish, and cuts off what is left after the grace. */
export function stop(server: Server, grace = graceMilliseconds): Promise<void> {
  return new Promise((resolve) => {
    // A browser keeps its connection when its last answer is there: it is waited for no longer.
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
