import type { RequestHandler, Response } from "express";

/** For a page on which a secret is shown, once: nobody keeps a copy of it. */
export const forbidStoring: RequestHandler = (_, response, next) => {
  response.setHeader("Cache-Control", "no-store");
  next();
};

/** For an address that is itself a secret: nobody keeps it, lists it or tells it to another page. */
export const hideAddress: RequestHandler = (_, response, next) => {
  hideAddressOf(response);
  next();
};

/** The same, of an answer that is being made. */
export function hideAddressOf(response: Response): void {
  response.setHeader("Referrer-Policy", "no-referrer");
  response.setHeader("X-Robots-Tag", "noindex, nofollow");
  response.setHeader("Cache-Control", "no-store");
}
