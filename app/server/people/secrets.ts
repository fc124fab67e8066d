import { createHash, randomBytes } from "node:crypto";

/** 256 random bits, as text that may stand in an address. */
export const newSecret = (): string => randomBytes(32).toString("base64url");

/** The hash that is stored instead of a secret. */
export const hashOf = (secret: string): string => createHash("sha256").update(secret).digest("hex");
