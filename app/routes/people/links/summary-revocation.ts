import { data, redirect } from "react-router";
import { parseNumber } from "#app/forms/identity.ts";
import { found } from "#app/server/found.ts";
import { demand, type Handle, stampOf } from "#app/server/people/access.ts";
import { revokeSummaryLink } from "#db/changes/reviews/summary-links.ts";
import { findSummaryLink } from "#db/queries/reviews/summary-links.ts";
import type { Route } from "./+types/summary-revocation.ts";

export const handle = { permission: "manage links" } satisfies Handle;

export function loader(asked: Route.LoaderArgs): never {
  demand(asked, handle.permission);
  throw data(null, { status: 405, headers: { Allow: "POST" } });
}

export async function action(asked: Route.ActionArgs) {
  const signedIn = demand(asked, handle.permission);
  const { id } = found(await findSummaryLink(signedIn.db, found(parseNumber(asked.params.id))));
  await revokeSummaryLink(signedIn.db, stampOf(signedIn), id);
  return redirect("/settings/links");
}
