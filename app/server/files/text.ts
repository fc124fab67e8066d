import { createReadStream } from "node:fs";
import { access, constants, stat } from "node:fs/promises";

/** A file that cannot be read, with a sentence that names the line where there is one and says what to do. */
export class UnreadableFile extends Error {}

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/**
 * How the text of a file is encoded: by its byte order mark; or as UTF-16 where its first characters look it; or as UTF-8
 * where all of its bytes are valid as that; or else as Windows-1252, in which older spreadsheets write a pound sign.
 *
 * @throws UnreadableFile where there is no such file or it is not one that can be read
 */
export async function encodingOf(path: string): Promise<Encoding> {
  await demandFile(path);
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let begun = false;
  try {
    for await (const bytes of createReadStream(path)) {
      const marked = begun ? undefined : markedEncoding(bytes);
      if (marked) return marked;
      begun = true;
      decoder.decode(bytes, { stream: true });
    }
    decoder.decode();
  } catch (error) {
    if (isInvalidText(error)) return "windows-1252";
    throw error;
  }
  return "utf-8";
}

/**
 * The text of a file, a piece at a time, without its byte order mark.
 *
 * @throws UnreadableFile at a NUL, or at bytes that are not text in the encoding
 */
export async function* textOf(path: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let line = 1;
  const decode = (bytes?: Buffer) => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch (error) {
      if (!isInvalidText(error)) throw error;
      throw new UnreadableFile(
        `The file stops being text after line ${line}: save it again as CSV UTF-8`,
      );
    }
  };
  for await (const bytes of createReadStream(path)) {
    const text = decode(bytes);
    const nul = text.indexOf("\0");
    if (nul >= 0) throw new UnreadableFile(withNul(line + newlinesIn(text.slice(0, nul))));
    line += newlinesIn(text);
    yield text;
  }
  yield decode();
}

async function demandFile(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new UnreadableFile(`There is no file ${path}`);
  if (!found.isFile()) throw new UnreadableFile(`${path} is not a file`);
  await access(path, constants.R_OK).catch(() => {
    throw new UnreadableFile(`${path} may not be read: ask for permission to read it`);
  });
}

function markedEncoding(bytes: Buffer): Encoding | undefined {
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

const withNul = (line: number): string =>
  `Line ${line} has a NUL character, which no text has: save the file again as CSV UTF-8`;

function newlinesIn(text: string): number {
  let found = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) found += 1;
  return found;
}
