import type { RequestHandler, Response } from "express";

/** For pages that show a secret once. */
export const forbidStoring: RequestHandler = (_, response, next) => {
  response.setHeader("Cache-Control", "no-store");
  next();
};

/** For an address that is itself a secret: it must not be cached, indexed or sent as a referrer. */
export const hideAddress: RequestHandler = (_, response, next) => {
  hideAddressOf(response);
  next();
};

export function hideAddressOf(response: Response): void {
  response.setHeader("Referrer-Policy", "no-referrer");
  response.setHeader("X-Robots-Tag", "noindex, nofollow");
  response.setHeader("Cache-Control", "no-store");
}
