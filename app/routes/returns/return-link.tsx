import { data, redirect } from "react-router";
import { getOnly, type Handle, open } from "#app/server/door.ts";
import { pageAfterSignIn } from "#app/server/people/kept-form.ts";
import { linkWith } from "#app/server/people/link.ts";
import { comeInByLink } from "#app/server/people/session.ts";
import { DeadLink } from "#app/ui/kit/dead-link.tsx";
import type { Route } from "./+types/return-link.ts";

export const handle = { permission: "anyone" } satisfies Handle;

/** Exchanges a link's token for a session limited to one return, unless that person is signed in already. */
export const loader = open(handle, async (asked, params: Route.LoaderArgs["params"]) => {
  const { request } = asked;
  if (request.method !== "GET") throw data(null, { status: 405 });
  const link = await linkWith(asked, "return", params.token);
  if (!link) return data(null, { status: 404 });
  const { personId } = link;
  const address = await pageAfterSignIn(asked, personId, `/returns/${link.month}`, link);
  if (asked.person?.id === personId && !asked.link) return redirect(address);
  return redirect(address, { headers: { "Set-Cookie": await comeInByLink(asked, link) } });
});

export const action = getOnly;

export default function DeadReturnLinkPage() {
  return <DeadLink to="return" />;
}
