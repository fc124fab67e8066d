import { data, redirect } from "react-router";
import { demand, type Handle } from "#app/server/people/access.ts";
import { signOut } from "#app/server/people/session.ts";
import type { Route } from "./+types/sign-out.ts";

export const handle = { permission: "anyone signed in", byLink: true } satisfies Handle;

export function loader(asked: Route.LoaderArgs): never {
  demand(asked, handle);
  throw data(null, { status: 405, headers: { Allow: "POST" } });
}

export async function action(asked: Route.ActionArgs) {
  const signedIn = demand(asked, handle);
  return redirect("/sign-in", {
    headers: { "Set-Cookie": await signOut(signedIn) },
  });
}
