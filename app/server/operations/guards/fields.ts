import type { Request, RequestHandler } from "express";
import { words } from "#app/words/words.ts";

/** The longest return has several hundred. */
const mostFields = 1000;

/** Runs before a form is parsed. Uploads are checked where they are read. */
export const refuseManyFields: RequestHandler = async (request, response, next) => {
  const length = Number(request.headers["content-length"] ?? 0);
  if (length === 0 || !request.is("application/x-www-form-urlencoded")) return next();
  const fields = await fieldsIn(request, length);
  if (fields > mostFields) {
    response.status(413).type("text").send(words.refusals.manyFields);
  } else if (!request.destroyed) {
    next();
  }
};

const ampersand = "&".charCodeAt(0);

/** Counts the fields and puts the body back to be read again. */
async function fieldsIn(request: Request, length: number): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const pieces: Buffer[] = [];
  let arrived = 0;
  const take = (piece: Buffer) => {
    pieces.push(piece);
    arrived += piece.length;
    if (arrived < length) return;
    // Before the stream ends, or nothing could be put back.
    request.pause();
    request.off("data", take);
    request.unshift(Buffer.concat(pieces));
    resolve();
  };
  request.on("data", take);
  request.once("close", resolve);
  await promise;
  return pieces.reduce((sum, piece) => sum + countOf(piece), 1);
}

function countOf(piece: Buffer): number {
  let found = 0;
  for (let at = piece.indexOf(ampersand); at >= 0; at = piece.indexOf(ampersand, at + 1)) {
    found += 1;
  }
  return found;
}
