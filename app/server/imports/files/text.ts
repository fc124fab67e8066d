import { createReadStream } from "node:fs";
import { access, constants, stat } from "node:fs/promises";
import { setImmediate } from "node:timers/promises";
import { UnreadableFile } from "#app/domain/imports/file-fault.ts";

/** Starts from the beginning on each call. */
export type Bytes = () => AsyncIterable<Uint8Array>;

/** @throws UnreadableFile */
export async function bytesOfFile(path: string): Promise<Bytes> {
  await demandFile(path);
  return () => createReadStream(path);
}

const pieceOfBytes = 65_536;

/** Bytes in memory, in chunks between which others are served. */
export function bytesIn(whole: Uint8Array): Bytes {
  return async function* () {
    for (let start = 0; start < whole.length; start += pieceOfBytes) {
      yield whole.subarray(start, start + pieceOfBytes);
      await setImmediate();
    }
  };
}

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** By byte order mark, or guessed: UTF-16, UTF-8, or else Windows-1252, as in old spreadsheets. */
export async function encodingOf(bytes: Bytes): Promise<Encoding> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let begun = false;
  try {
    for await (const piece of bytes()) {
      const marked = begun ? undefined : markedEncoding(piece);
      if (marked) return marked;
      begun = true;
      decoder.decode(piece, { stream: true });
    }
    decoder.decode();
  } catch (error) {
    if (isInvalidText(error)) return "windows-1252";
    throw error;
  }
  return "utf-8";
}

/** In pieces, without the byte order mark. @throws UnreadableFile at a NUL or at invalid bytes */
export async function* textOf(bytes: Bytes, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let line = 1;
  const decode = (piece?: Uint8Array) => {
    try {
      return decoder.decode(piece, { stream: piece !== undefined });
    } catch (error) {
      if (!isInvalidText(error)) throw error;
      throw new UnreadableFile({ kind: "stops being text", line });
    }
  };
  for await (const piece of bytes()) {
    const text = decode(piece);
    const nul = text.indexOf("\0");
    if (nul >= 0) {
      line += newlinesIn(text.slice(0, nul));
      throw new UnreadableFile({ kind: "NUL", line });
    }
    line += newlinesIn(text);
    yield text;
  }
  yield decode();
}

async function demandFile(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new UnreadableFile({ kind: "no such file", path });
  if (!found.isFile()) throw new UnreadableFile({ kind: "not a file", path });
  await access(path, constants.R_OK).catch(() => {
    throw new UnreadableFile({ kind: "no permission", path });
  });
}

function markedEncoding(bytes: Uint8Array): Encoding | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first && second === 0 && third && fourth === 0) return "utf-16le";
  if (first === 0 && second && third === 0 && fourth) return "utf-16be";
  return undefined;
}

const isInvalidText = (error: unknown): boolean =>
  error instanceof TypeError &&
  (error as NodeJS.ErrnoException).code === "ERR_ENCODING_INVALID_ENCODED_DATA";

function newlinesIn(text: string): number {
  let found = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) found += 1;
  return found;
}
