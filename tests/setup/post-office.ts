import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { SMTPServer } from "smtp-server";
import { onTestFinished } from "vitest";

export type Delivered = { from: string; to: string[]; letter: string };

/** A real mail server of the test's own, with what was delivered to it; closed when the test has finished. */
export async function openPostOffice(): Promise<{ smtpUrl: string; delivered: Delivered[] }> {
  const delivered: Delivered[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData: async (stream, { envelope }, done) => {
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(chunk);
      const from = envelope.mailFrom ? envelope.mailFrom.address : "";
      const to = envelope.rcptTo.map(({ address }) => address);
      delivered.push({ from, to, letter: Buffer.concat(chunks).toString("utf8") });
      done();
    },
  });
  server.listen(0, "localhost");
  await once(server.server, "listening");
  onTestFinished(() => new Promise<void>((resolve) => void server.close(() => resolve())));
  const { port } = server.server.address() as AddressInfo;
  return { smtpUrl: `smtp://localhost:${port}`, delivered };
}

/** A server that takes a connection and never says a word. */
export async function openSilence(): Promise<string> {
  const sockets = new Set<{ destroy: () => unknown }>();
  const server = createServer((socket) => void sockets.add(socket));
  server.listen(0, "localhost");
  await once(server, "listening");
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return `smtp://localhost:${(server.address() as AddressInfo).port}`;
}
