import { createHash, randomBytes } from "node:crypto";

/** 256 random bits, as text that may stand in an address. */
export const newSecret = (): string => randomBytes(32).toString("base64url");

/** What is kept of a secret in its place. */
export const hashOf = (secret: string): string => createHash("sha256").update(secret).digest("hex");
