import { data, redirect } from "react-router";
import { getOnly, type Handle, open } from "#app/server/door.ts";
import { linkCookie } from "#app/server/people/link-held.ts";
import type { Route } from "./+types/link.ts";

export const handle = { permission: "anyone" } satisfies Handle;

/** Moves the token from the address to a cookie. It is not used up: mail scanners open links too. */
export const loader = open(handle, async ({ request }, params: Route.LoaderArgs["params"]) => {
  if (request.method !== "GET") throw data(null, { status: 405 });
  return redirect("/password", {
    headers: { "Set-Cookie": await linkCookie.serialize(params.token) },
  });
});

export const action = getOnly;
