import { type KeyObject, sign } from "node:crypto";
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

export type Claims = Record<string, unknown>;

/** What stands before a provider does to what passes; what is left out passes as it is. */
export type Tampering = {
  /** Where: at an address that ends so, else everywhere. */
  at?: string;
  /** Answers this, and that all is well, in place of what the provider answers. */
  alter?: (body: string) => string;
  /** Answers nothing, ever. */
  hangs?: boolean;
  /** Answers with nothing but a status. */
  status?: number;
};

export type Front = {
  address: string;
  tamper: (tampering: Tampering) => void;
  /** Which paths were asked for. */
  asked: string[];
  /** Passes what comes on to a port from now on. */
  leadTo: (port: number) => void;
  close: () => Promise<void>;
};

/** What stands before a provider: browsers and programs know the provider by its address. */
export async function openFront(): Promise<Front> {
  let tampering: Tampering = {};
  let behind = 0;
  const asked: string[] = [];
  const server: Server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "", "http://localhost");
    asked.push(pathname);
    const { at = "", alter, hangs, status } = tampering;
    const isMeant = pathname.endsWith(at);
    if (isMeant && hangs) return;
    if (isMeant && status) return response.writeHead(status).end();
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    const answer = await fetch(`http://localhost:${behind}${request.url}`, {
      method: request.method ?? "GET",
      headers: {
        ...plainHeaders(request.headers as Record<string, string>),
        "X-Forwarded-Host": request.headers.host ?? "",
      },
      redirect: "manual",
      ...(parts.length > 0 && { body: Buffer.concat(parts) }),
    });
    const body = await answer.text();
    for (const [name, value] of answer.headers) {
      if (!/^(content-length|transfer-encoding|connection|set-cookie)$/.test(name)) {
        response.setHeader(name, value);
      }
    }
    response.setHeader("Set-Cookie", answer.headers.getSetCookie());
    if (isMeant && alter) response.writeHead(200).end(alter(body));
    else response.writeHead(answer.status).end(body);
  });
  server.listen(0, "localhost");
  await once(server, "listening");
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    asked,
    tamper: (next) => {
      tampering = next;
    },
    leadTo: (port) => {
      behind = port;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const plainHeaders = ({
  connection: _,
  host: __,
  "content-length": ___,
  ...headers
}: Record<string, string>) => headers;

const encoded = (part: unknown) => Buffer.from(JSON.stringify(part)).toString("base64url");
const decoded = (part = "") => JSON.parse(Buffer.from(part, "base64url").toString());

/** The answer that carries an ID token with other claims in it, signed anew; `none` is a signature too. */
export function withClaims(
  body: string,
  alter: (claims: Claims) => Claims,
  key: KeyObject | "none",
): string {
  const answer = JSON.parse(body);
  const [header, claims] = String(answer.id_token).split(".").slice(0, 2).map(decoded);
  const head = key === "none" ? { alg: "none" } : header;
  const signed = `${encoded(head)}.${encoded(alter(claims))}`;
  const signature =
    key === "none" ? "" : sign("RSA-SHA256", Buffer.from(signed), key).toString("base64url");
  return JSON.stringify({ ...answer, id_token: `${signed}.${signature}` });
}
