import { data, redirect } from "react-router";
import { readNewPassword } from "#app/forms/people/new-password.ts";
import type { Handle } from "#app/server/people/access.ts";
import { pageAfterSignIn } from "#app/server/people/kept-form.ts";
import { letGoOfLink, linkHeld } from "#app/server/people/link-held.ts";
import { hashPassword } from "#app/server/people/password.ts";
import { knownOf, problemWithChoice } from "#app/server/people/password-rules.ts";
import { signIn } from "#app/server/people/session.ts";
import { forgiveGuesses } from "#app/server/people/sign-in-guard.ts";
import { type Visit, visit } from "#app/server/people/visit.ts";
import { sent } from "#app/server/sent.ts";
import { DeadLink } from "#app/ui/kit/dead-link.tsx";
import { Page } from "#app/ui/kit/page.tsx";
import { NewPasswordForm } from "#app/ui/people/new-password-form.tsx";
import { words } from "#app/words/words.ts";
import { choosePassword } from "#db/changes/people/person-links.ts";
import { findPersonLink } from "#db/queries/people/person-links.ts";
import type { Route } from "./+types/choose.ts";

export const handle = { permission: "anyone" } satisfies Handle;

/** For whoever came by a link; without one that works, the page of a dead link. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const asked = context.get(visit);
  const held = await holderOf(asked, request);
  if (!held) return data(null, { status: 404 });
  const { name, email, byPassword } = held;
  return { name, email, byPassword, singleSignOn: asked.singleSignOn?.name };
}

export async function action({ request, context }: Route.ActionArgs) {
  const asked = context.get(visit);
  const held = await holderOf(asked, request);
  if (!held?.byPassword) return data(null, { status: 404 });
  const password = sent(readNewPassword(await request.formData()));
  const problem = await problemWithChoice(password, knownOf(asked, held));
  if (problem) return data([{ field: "password", message: problem }], { status: 422 });
  const stamp = { personId: held.id, author: held.name, at: asked.now.toISOString() };
  const passwordHash = await hashPassword(password);
  const isChosen = await choosePassword(asked.db, stamp, { ...held, passwordHash });
  if (!isChosen) return data(null, { status: 404 });
  await forgiveGuesses(asked, held.email);
  const headers = new Headers();
  headers.append("Set-Cookie", await signIn(asked, held));
  headers.append("Set-Cookie", await letGoOfLink());
  return redirect(await pageAfterSignIn(asked, held.id, "/"), { headers });
}

/** Whose password the link in hand lets choose, and whether one would let them in. */
async function holderOf({ db, now, singleSignOn }: Visit, request: Request) {
  const tokenHash = await linkHeld(request.headers.get("Cookie"));
  const person = tokenHash && (await findPersonLink(db, tokenHash, now.toISOString()));
  if (!person) return undefined;
  return { ...person, tokenHash, byPassword: !singleSignOn || person.breakGlass === 1 };
}

export default function NewPasswordPage({ loaderData, actionData }: Route.ComponentProps) {
  if (!loaderData) return <DeadLink to="password" />;
  const problems = actionData ?? [];
  const title = words.password.choose(loaderData.name);
  return (
    <Page title={problems.length > 0 ? words.problems.in(title) : title}>
      <NewPasswordForm title={title} {...loaderData} problems={problems} />
    </Page>
  );
}
