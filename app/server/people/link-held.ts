import { createCookie } from "react-router";
import { hashOf } from "./secrets.ts";

/** Holds the token of a link to a password, for an hour at most. */
export const linkCookie = createCookie("__Host-invitation", {
  path: "/",
  secure: true,
  httpOnly: true,
  sameSite: "lax",
  maxAge: 60 * 60,
});

/** The hash of the token in the cookie. */
export async function linkHeld(cookies: string | null): Promise<string | undefined> {
  const token: unknown = await linkCookie.parse(cookies);
  return typeof token === "string" && token !== "" ? hashOf(token) : undefined;
}

export const letGoOfLink = (): Promise<string> => linkCookie.serialize("", { maxAge: 0 });
