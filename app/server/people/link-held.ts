import { createCookie } from "react-router";
import { cookieOptions, hashOf, heldIn } from "./secrets.ts";

/** The token of a link to a password, for an hour at most. */
export const linkCookie = createCookie("__Host-invitation", {
  ...cookieOptions,
  maxAge: 60 * 60,
});

export async function linkHeld(cookies: string | null): Promise<string | undefined> {
  const token = await heldIn(linkCookie, cookies);
  return token && hashOf(token);
}

export const letGoOfLink = (): Promise<string> => linkCookie.serialize("", { maxAge: 0 });
