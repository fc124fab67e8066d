import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import type { Cookie } from "react-router";

/** 256 random bits, fit for an address. */
export const newSecret = (): string => randomBytes(32).toString("base64url");

/** 128 random bits in base64, for the inline elements of a page. */
export const newNonce = (): string => randomBytes(16).toString("base64");

export const cookieOptions = { path: "/", secure: true, httpOnly: true, sameSite: "lax" } as const;

export async function heldIn(cookie: Cookie, cookies: string | null): Promise<string | undefined> {
  const held: unknown = await cookie.parse(cookies);
  return typeof held === "string" && held !== "" ? held : undefined;
}

/** SHA-256 in hexadecimal. */
export const hashOf = (content: string | Uint8Array): string =>
  createHash("sha256").update(content).digest("hex");

/** Compares in constant time. */
export const isSecretOf = (secret: string, hash: string): boolean =>
  timingSafeEqual(Buffer.from(hashOf(secret)), Buffer.from(hash));
