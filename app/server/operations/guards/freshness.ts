import type { RequestHandler } from "express";

/** A logo, whose address changes with what is in it. */
const lasting = /^\/logo\/[\da-f]{64}$/;

/** Every page is asked for anew, but for what says for itself how long it lasts. */
export const keepFresh: RequestHandler = (request, response, next) => {
  if (!lasting.test(request.path)) response.setHeader("Cache-Control", "private, no-cache");
  next();
};
