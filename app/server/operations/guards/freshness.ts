import type { RequestHandler } from "express";

/** A logo's address changes with its content. */
const lasting = /^\/logo\/[\da-f]{64}$/;

/** Browsers revalidate everything else. */
export const keepFresh: RequestHandler = (request, response, next) => {
  if (!lasting.test(request.path)) response.setHeader("Cache-Control", "private, no-cache");
  next();
};
