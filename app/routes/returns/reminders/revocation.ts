import { redirect } from "react-router";
import { parseNumber } from "#app/forms/identity.ts";
import { act, postOnly } from "#app/server/door.ts";
import { found } from "#app/server/found.ts";
import type { Handle } from "#app/server/people/access.ts";
import { revokeReturnLink } from "#db/changes/returns/return-links.ts";
import { findReturnLink } from "#db/queries/returns/return-links.ts";
import type { Route } from "./+types/revocation.ts";

export const handle = { permission: "follow returns" } satisfies Handle;

export const loader = postOnly(handle);

export const action = act(handle, async (asked, params: Route.ActionArgs["params"]) => {
  const id = found(parseNumber(params.id));
  const { personId, month } = found(await findReturnLink(asked.db, id));
  await revokeReturnLink(asked.db, asked.stamp, id);
  return redirect(`/reminders/new?person=${personId}&month=${month}`);
});
