import { data, redirect } from "react-router";
import { ownPath } from "#app/domain/people/session.ts";
import { found, getOnly, type Handle, open } from "#app/server/door.ts";
import { attemptCookie } from "#app/server/people/single-sign-on/cookies.ts";
import { SignInFailed } from "#app/ui/people/sign-in-failed.tsx";
import type { Route } from "./+types/start.ts";

export const handle = { permission: "anyone" } satisfies Handle;

/** A link and not a form: the browser would refuse to follow a form to another site. */
export const loader = open(handle, async (asked) => {
  const { singleSignOn, log, requestId, publicUrl, person, link, now, hideAddress, request } =
    asked;
  if (request.method !== "GET") throw data(null, { status: 405 });
  const provider = found(singleSignOn);
  hideAddress();
  const begun = await provider.begin(`${publicUrl}/single-sign-on/callback`);
  if (!begun.ok) {
    log.warn({ requestId, code: begun.code }, "single sign-on does not answer");
    return data({ name: provider.name }, { status: 503 });
  }
  const { searchParams } = new URL(request.url);
  const tieTo = searchParams.get("for") === "tie" && person && !link ? person.id : null;
  const returnTo = ownPath(searchParams.get("returnTo")) ?? null;
  const cookie = await attemptCookie(provider).set({ ...begun.attempt, returnTo, tieTo }, now);
  return redirect(begun.address, { headers: { "Set-Cookie": cookie } });
});

export const action = getOnly;

export default function StartPage({ loaderData }: Route.ComponentProps) {
  return <SignInFailed because="unreachable" name={loaderData.name} />;
}
