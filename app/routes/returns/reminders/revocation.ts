import { data, redirect } from "react-router";
import { parseNumber } from "#app/forms/identity.ts";
import { found } from "#app/server/found.ts";
import { demand, type Handle, stampOf } from "#app/server/people/access.ts";
import { revokeReturnLink } from "#db/changes/returns/return-links.ts";
import { findReturnLink } from "#db/queries/returns/return-links.ts";
import type { Route } from "./+types/revocation.ts";

export const handle = { permission: "follow returns" } satisfies Handle;

export function loader(asked: Route.LoaderArgs): never {
  demand(asked, handle.permission);
  throw data(null, { status: 405, headers: { Allow: "POST" } });
}

export async function action(asked: Route.ActionArgs) {
  const signedIn = demand(asked, handle.permission);
  const id = found(parseNumber(asked.params.id));
  const { personId, month } = found(await findReturnLink(signedIn.db, id));
  await revokeReturnLink(signedIn.db, stampOf(signedIn), id);
  return redirect(`/reminders/new?person=${personId}&month=${month}`);
}
