import { type Agent, request } from "node:http";

export type Question = {
  method: "GET" | "POST";
  path: string;
  headers: Record<string, string>;
};

export type Answer = { status: number; headers: [string, string][]; body: Buffer };

/** What Chromium says that it takes. */
export const browserEncodings = "gzip, deflate, br, zstd";

/** Puts one question to a server; the body is as it was sent, compressed or not. */
export function put(
  address: string,
  { method, path, headers }: Question,
  { encodings = browserEncodings, agent }: { encodings?: string; agent?: Agent } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(address + path, {
      method,
      agent,
      headers: { "Accept-Encoding": encodings, ...headers },
    });
    asked.once("error", reject);
    asked.once("response", (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.once("error", reject);
      response.once("end", () => {
        resolve({
          status: response.statusCode ?? 0,
          headers: pairs(response.rawHeaders),
          body: Buffer.concat(chunks),
        });
      });
    });
    asked.end();
  });
}

const pairs = (names: string[]) =>
  names.flatMap((name, place): [string, string][] =>
    place % 2 === 0 ? [[name, names[place + 1] ?? ""]] : [],
  );
