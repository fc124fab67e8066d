import type { Visit } from "#app/server/people/visit.ts";
import { words } from "#app/words/words.ts";
import { problem } from "./problem.ts";

const { answers: says } = words.api;

/** In bytes. */
export const largestJson = 1024 * 1024;

/** Ambiguous JSON is refused: not UTF-8, duplicate names, or numbers too small to tell from 0. */
export async function readJson(request: Request, asked: Visit): Promise<unknown> {
  const refuse = (status: number, detail: string) => problem({ status, detail }, asked);
  const bytes = await bytesOf(request);
  if (!bytes) throw refuse(413, says.tooLarge);
  let text: string;
  let json: unknown;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw refuse(400, says.notText);
  }
  try {
    json = JSON.parse(text);
  } catch {
    throw refuse(400, says.notJson);
  }
  const ambiguity = ambiguityOf(text);
  if (ambiguity) throw refuse(400, ambiguity);
  return json;
}

/** Undefined if too large. All of it is read, since a sender that is cut off gets no answer. */
async function bytesOf(request: Request): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of request.body ?? []) {
    length += part.byteLength;
    if (length <= largestJson) parts.push(part);
  }
  return length > largestJson ? undefined : Buffer.concat(parts);
}

const strings = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?/g.source;
const numbers = /-?\d[\d.eE+-]*/g.source;
const tokens = new RegExp(`${strings}|${numbers}|[{}[\\]]`, "g");

/** An ambiguity that JSON.parse accepts silently. */
function ambiguityOf(json: string): string | undefined {
  const open: Set<string>[] = [];
  for (const [token, colon] of json.matchAll(tokens)) {
    if (token === "{" || token === "[") open.push(new Set());
    else if (token === "}" || token === "]") open.pop();
    else if (colon !== undefined) {
      const name = JSON.parse(token.slice(0, -colon.length)) as string;
      if (open.at(-1)?.has(name)) return says.nameTwice;
      open.at(-1)?.add(name);
    } else if (/^-?[\d.]*[1-9]/.test(token) && Number(token) === 0) {
      return says.tooSmall;
    }
  }
  return undefined;
}
