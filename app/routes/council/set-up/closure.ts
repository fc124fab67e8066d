import { data, redirect } from "react-router";
import { demand, type Handle, stampOf } from "#app/server/people/access.ts";
import { endSetUp } from "#db/changes/council/council.ts";
import type { Route } from "./+types/closure.ts";

export const handle = { permission: "edit council" } satisfies Handle;

export function loader(asked: Route.LoaderArgs): never {
  demand(asked, handle.permission);
  throw data(null, { status: 405, headers: { Allow: "POST" } });
}

export async function action(asked: Route.ActionArgs) {
  const signedIn = demand(asked, handle.permission);
  await endSetUp(signedIn.db, stampOf(signedIn));
  return redirect("/settings");
}
