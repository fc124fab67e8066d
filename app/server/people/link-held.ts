import { createCookie } from "react-router";
import { hashOf } from "./secrets.ts";

/** The token of the link by which somebody came to choose a password, for an hour at most. */
export const linkCookie = createCookie("__Host-invitation", {
  path: "/",
  secure: true,
  httpOnly: true,
  sameSite: "lax",
  maxAge: 60 * 60,
});

/** The hash of the token of the link that somebody holds; undefined where they hold none. */
export async function linkHeld(cookies: string | null): Promise<string | undefined> {
  const token: unknown = await linkCookie.parse(cookies);
  return typeof token === "string" && token !== "" ? hashOf(token) : undefined;
}

/** Lets go of the link. */
export const letGoOfLink = (): Promise<string> => linkCookie.serialize("", { maxAge: 0 });
