import { data, redirect } from "react-router";
import { parseNumber } from "#app/forms/identity.ts";
import { found } from "#app/server/found.ts";
import { demand, type Handle, stampOf } from "#app/server/people/access.ts";
import { revokeReturnLink } from "#db/changes/returns/return-links.ts";
import { findReturnLink } from "#db/queries/returns/return-links.ts";
import type { Route } from "./+types/return-revocation.ts";

export const handle = { permission: "manage links" } satisfies Handle;

export function loader(asked: Route.LoaderArgs): never {
  demand(asked, handle.permission);
  throw data(null, { status: 405, headers: { Allow: "POST" } });
}

export async function action(asked: Route.ActionArgs) {
  const signedIn = demand(asked, handle.permission);
  const { id } = found(await findReturnLink(signedIn.db, found(parseNumber(asked.params.id))));
  await revokeReturnLink(signedIn.db, stampOf(signedIn), id);
  return redirect("/settings/links");
}
