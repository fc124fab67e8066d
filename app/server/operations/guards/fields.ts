import type { Request, RequestHandler } from "express";
import { words } from "#app/words/words.ts";

/** A return with every metric has some hundreds. */
const mostFields = 1000;

/**
 * Refuses a form of more fields than any of ours has, before they are taken apart: each would become an object. Forms with a
 * file in them are not looked at here, but where they are read.
 */
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

/** How many fields a form has. It is put back as it came, for whoever reads it. */
async function fieldsIn(request: Request, length: number): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const pieces: Buffer[] = [];
  let arrived = 0;
  const take = (piece: Buffer) => {
    pieces.push(piece);
    arrived += piece.length;
    if (arrived < length) return;
    // The end has not been told yet: what is put back now is read again before it.
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
