import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from "node:http";
import { connect } from "node:net";

export type Answer = { status: number; headers: IncomingHttpHeaders; body: string };

type Asked = { method?: string; headers?: OutgoingHttpHeaders; body?: string | Buffer };

/** Asks as no browser would: any method, any header, any path, on a connection of its own. */
export function ask(address: string, path: string, asked: Asked = {}): Promise<Answer> {
  const { method = "GET", headers = {}, body } = asked;
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const outgoing = request(
      { hostname, port, path, method, headers, agent: false },
      async (incoming) => {
        const parts: Buffer[] = [];
        for await (const part of incoming) parts.push(part);
        const { statusCode = 0, headers: answered } = incoming;
        resolve({ status: statusCode, headers: answered, body: String(Buffer.concat(parts)) });
      },
    );
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}

/** Sends bytes as they are and returns all that comes back until the connection is closed. */
export function send(address: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    let received = "";
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    socket.setEncoding("utf8").on("data", (text) => {
      received += text;
    });
    socket.on("error", reject);
    socket.on("close", () => resolve(received));
  });
}

/** Begins a request, and goes on when it is told to; `answer` is all that came back until the connection was closed. */
export function slowly(address: string, beginning: string) {
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname, () => socket.write(beginning));
  const answer = new Promise<string>((resolve, reject) => {
    let received = "";
    socket.setEncoding("utf8").on("data", (text) => {
      received += text;
    });
    socket.on("error", reject);
    socket.on("close", () => resolve(received));
  });
  return { write: (bytes: string) => socket.write(bytes), answer };
}
