import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** How long requests that are under way may take to finish when the program is asked to stop. */
const graceMilliseconds = 10_000;

/** How slowly a request may arrive. */
const patience = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 5_000,
};

/** Listens, with limits on how slowly a request may arrive; resolves with the port once it does. */
export function listen(
  app: RequestListener,
  port: number,
  limits = patience,
): Promise<{ server: Server; port: number }> {
  const server = createServer(limits, app);
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, () => resolve({ server, port: (server.address() as AddressInfo).port }));
  });
}

/** Takes no new requests, lets those under way finish, and cuts off what is left after the grace. */
export function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), graceMilliseconds);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}
