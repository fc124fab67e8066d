import { redirect } from "react-router";
import { parseNumber } from "#app/forms/identity.ts";
import { act, found, type Handle, postOnly } from "#app/server/door.ts";
import { revokeLink } from "#db/changes/people/links.ts";
import { findLink } from "#db/queries/people/links.ts";
import type { Route } from "./+types/revocation.ts";

export const handle = { permission: "follow returns" } satisfies Handle;

export const loader = postOnly(handle);

export const action = act(handle, async (asked, params: Route.ActionArgs["params"]) => {
  const id = found(parseNumber(params.id));
  const { personId, month } = found(await findLink(asked.db, "return", id));
  await revokeLink(asked.db, asked.stamp, "return", id);
  return redirect(`/reminders/new?person=${personId}&month=${month}`);
});
