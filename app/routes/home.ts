import { redirect } from "react-router";
import { firstPage } from "#app/domain/permission.ts";
import { demand, type Handle } from "#app/server/access.ts";
import type { Route } from "./+types/home.ts";

export const handle = { permission: "anyone signed in" } satisfies Handle;

export function loader(asked: Route.LoaderArgs) {
  const { person } = demand(asked, handle.permission);
  return redirect(firstPage(person));
}
