import { redirect } from "react-router";
import { parseNumber } from "#app/forms/identity.ts";
import { act, postOnly } from "#app/server/door.ts";
import { found } from "#app/server/found.ts";
import type { Handle } from "#app/server/people/access.ts";
import { revokeSummaryLink } from "#db/changes/reviews/summary-links.ts";
import { findSummaryLink } from "#db/queries/reviews/summary-links.ts";
import type { Route } from "./+types/summary-revocation.ts";

export const handle = { permission: "manage links" } satisfies Handle;

export const loader = postOnly(handle);

export const action = act(handle, async (asked, params: Route.ActionArgs["params"]) => {
  const { id } = found(await findSummaryLink(asked.db, found(parseNumber(params.id))));
  await revokeSummaryLink(asked.db, asked.stamp, id);
  return redirect("/settings/links");
});
