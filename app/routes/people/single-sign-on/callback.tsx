import { data, redirect } from "react-router";
import { found, getOnly, type Handle, open } from "#app/server/door.ts";
import { pageAfterSignIn } from "#app/server/people/kept-form.ts";
import { linkHeld } from "#app/server/people/link-held.ts";
import { signIn } from "#app/server/people/session.ts";
import type { SingleSignOn } from "#app/server/people/single-sign-on/client.ts";
import {
  attemptCookie,
  identityCookie,
  type SentAway,
} from "#app/server/people/single-sign-on/cookies.ts";
import { personOfAccount } from "#app/server/people/single-sign-on/person-of-account.ts";
import type { ProviderAccount } from "#app/server/people/single-sign-on/provider-account.ts";
import type { Visit } from "#app/server/people/visit.ts";
import { SignInFailed, type SignOnFailure } from "#app/ui/people/sign-in-failed.tsx";
import { findPersonByIdentity } from "#db/queries/people/identities.ts";
import type { Route } from "./+types/callback.ts";

export const handle = { permission: "anyone" } satisfies Handle;

export const loader = open(handle, async (asked) => {
  const { request } = asked;
  if (request.method !== "GET") throw data(null, { status: 405 });
  const provider = found(asked.singleSignOn);
  asked.hideAddress();
  const away = await attemptCookie(provider).read(request.headers.get("Cookie"), asked.now);
  if (!away) return nobody(asked, provider, "strayed", "NO_COOKIE");
  const answer = new URL(`/single-sign-on/callback${new URL(request.url).search}`, asked.publicUrl);
  const finished = await provider.finish(answer, away);
  if (!finished.ok) return nobody(asked, provider, finished.because, finished.code);
  if (away.tieTo !== null) return proven(asked, provider, finished.account, away);
  const invitation = await linkHeld(request.headers.get("Cookie"));
  const known = await personOfAccount(asked, finished.account, invitation);
  if (!known.ok) return nobody(asked, provider, known.because, "NO_ACCOUNT");
  const { person } = known;
  const page = await pageAfterSignIn(asked, person.id, away.returnTo ?? "/");
  return leave(provider, page, await signIn(asked, person));
});

export const action = getOnly;

/** Asks for confirmation before the provider's account is tied to the reader's own. */
async function proven(
  asked: Visit,
  provider: SingleSignOn,
  { issuer, subject, name, email }: ProviderAccount,
  { tieTo }: SentAway,
) {
  const { db, person, link, now } = asked;
  if (!person || link || person.id !== tieTo) {
    return nobody(asked, provider, "strayed", "OTHER_PERSON");
  }
  const present = await findPersonByIdentity(db, { issuer, subject });
  if (present && present.id !== person.id) {
    return nobody(asked, provider, "another's", "TIED_TO_ANOTHER");
  }
  const identity = { issuer, subject, name, email: email ?? null, personId: person.id };
  const cookie = present
    ? await identityCookie(provider).forget()
    : await identityCookie(provider).set(identity, now);
  return leave(provider, "/single-sign-on/tie", cookie);
}

async function leave(provider: SingleSignOn, path: string, cookie: string) {
  const headers = new Headers([
    ["Set-Cookie", cookie],
    ["Set-Cookie", await attemptCookie(provider).forget()],
  ]);
  return redirect(path, { headers });
}

const statuses: Record<SignOnFailure, number> = {
  unreachable: 503,
  strayed: 400,
  refused: 400,
  cancelled: 403,
  unknown: 403,
  "address taken": 403,
  "another's": 403,
};

async function nobody(
  { log, requestId }: Visit,
  provider: SingleSignOn,
  because: SignOnFailure,
  code: string,
) {
  log.warn({ requestId, because, code }, "nobody came in by single sign-on");
  const headers = { "Set-Cookie": await attemptCookie(provider).forget() };
  return data({ because, name: provider.name }, { status: statuses[because], headers });
}

export default function CallbackPage({ loaderData }: Route.ComponentProps) {
  return <SignInFailed {...loaderData} />;
}
