import { createCookie } from "react-router";
import { hashOf } from "../secrets.ts";

/** The token of the invitation by which somebody came, for an hour at most. */
export const invitationCookie = createCookie("__Host-invitation", {
  path: "/",
  secure: true,
  httpOnly: true,
  sameSite: "lax",
  maxAge: 60 * 60,
});

/** The hash of the token of the invitation that somebody holds; undefined where they hold none. */
export async function invitationHeld(cookies: string | null): Promise<string | undefined> {
  const token: unknown = await invitationCookie.parse(cookies);
  return typeof token === "string" && token !== "" ? hashOf(token) : undefined;
}
