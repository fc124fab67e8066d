import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** 256 random bits, as text that may stand in an address. */
export const newSecret = (): string => randomBytes(32).toString("base64url");

/** 128 random bits in base64, for the inline elements of one page. */
export const newNonce = (): string => randomBytes(16).toString("base64");

/** The SHA-256 hash in hexadecimal: it is stored instead of a secret, or tells one content from another. */
export const hashOf = (content: string | Uint8Array): string =>
  createHash("sha256").update(content).digest("hex");

/** Whether a secret has a hash, in a time that tells nothing of either. */
export const isSecretOf = (secret: string, hash: string): boolean =>
  timingSafeEqual(Buffer.from(hashOf(secret)), Buffer.from(hash));
