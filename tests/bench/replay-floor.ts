/** The floor of all: the page's own bytes from memory, with its headers and its compression. */
import { readFileSync } from "node:fs";
import { serveBare } from "./bare-server.ts";
import type { RecordedAnswer } from "./recording.ts";

const recorded: RecordedAnswer[] = JSON.parse(readFileSync(process.env.RECORDING ?? "", "utf8"));
const answers = new Map(
  recorded.map(({ method, path, status, headers, body }) => [
    `${method} ${path}`,
    { status, headers, body: Buffer.from(body, "base64") },
  ]),
);

serveBare((request, response) => {
  const answer = answers.get(`${request.method} ${request.url}`);
  if (!answer) return response.writeHead(404).end();
  response.writeHead(answer.status, answer.headers);
  response.end(answer.body);
});
