import { redirect } from "react-router";
import { parseNumber } from "#app/forms/identity.ts";
import { act, found, type Handle, postOnly } from "#app/server/door.ts";
import { revokeLink } from "#db/changes/people/links.ts";
import { findLink } from "#db/queries/people/links.ts";
import type { Route } from "./+types/revocation.ts";

export const handle = { permission: "manage links" } satisfies Handle;

export const loader = postOnly(handle);

export const action = act(handle, async (asked, params: Route.ActionArgs["params"]) => {
  const { pathname } = new URL(asked.request.url);
  const kind = pathname.startsWith("/settings/links/summaries/") ? "summary" : "return";
  const { id } = found(await findLink(asked.db, kind, found(parseNumber(params.id))));
  await revokeLink(asked.db, asked.stamp, kind, id);
  return redirect("/settings/links");
});
