import { randomUUID } from "node:crypto";
import type { RequestHandler, Response } from "express";
import helmet from "helmet";
import { newNonce } from "#app/server/people/secrets.ts";

declare module "express-serve-static-core" {
  interface Locals {
    requestId: string;
    nonce: string;
  }
}

export const nameRequest: RequestHandler = (_, response, next) => {
  response.locals.requestId = randomUUID();
  response.locals.nonce = newNonce();
  response.setHeader("X-Request-Id", response.locals.requestId);
  next();
};

const nonceOf = (_: unknown, response: unknown) => `'nonce-${(response as Response).locals.nonce}'`;

/** The referrer policy allows our own site: without a referrer browsers send `Origin: null` with our own forms. */
export const securityHeaders: RequestHandler = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'", nonceOf],
      styleSrc: ["'self'", nonceOf],
      imgSrc: ["'self'", "data:"],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
    },
  },
  referrerPolicy: { policy: "same-origin" },
  frameguard: { action: "deny" },
});
