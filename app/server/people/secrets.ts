import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** 256 random bits, fit for an address. */
export const newSecret = (): string => randomBytes(32).toString("base64url");

/** 128 random bits in base64, for the inline elements of a page. */
export const newNonce = (): string => randomBytes(16).toString("base64");

/** SHA-256 in hexadecimal. */
export const hashOf = (content: string | Uint8Array): string =>
  createHash("sha256").update(content).digest("hex");

/** Compares in constant time. */
export const isSecretOf = (secret: string, hash: string): boolean =>
  timingSafeEqual(Buffer.from(hashOf(secret)), Buffer.from(hash));
