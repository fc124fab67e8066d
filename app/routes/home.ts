import { redirect } from "react-router";
import { firstPage } from "#app/domain/permission.ts";
import { demand, type Handle } from "#app/server/access.ts";
import type { Route } from "./+types/home.ts";

export const handle = { permission: "anyone signed in", byLink: true } satisfies Handle;

export function loader(asked: Route.LoaderArgs) {
  const { person, link } = demand(asked, handle);
  return redirect(link ? `/returns/${link.month}` : firstPage(person));
}
