import { data, redirect } from "react-router";
import { newPasswordForm } from "#app/forms/people/new-password.ts";
import { type Handle, open, readSent, unsaved } from "#app/server/door.ts";
import { pageAfterSignIn } from "#app/server/people/kept-form.ts";
import { letGoOfLink, linkHeld } from "#app/server/people/link-held.ts";
import { hashPassword } from "#app/server/people/password.ts";
import { knownOf, problemWithChoice } from "#app/server/people/password-rules.ts";
import { signIn } from "#app/server/people/session.ts";
import { forgiveGuesses } from "#app/server/people/sign-in-guard.ts";
import type { Visit } from "#app/server/people/visit.ts";
import { DeadLink } from "#app/ui/kit/dead-link.tsx";
import { titleOf } from "#app/ui/kit/form.tsx";
import { Page } from "#app/ui/kit/page.tsx";
import { NewPasswordForm } from "#app/ui/people/new-password-form.tsx";
import { words } from "#app/words/words.ts";
import { choosePassword } from "#db/changes/people/passwords.ts";
import { findWorkingLink } from "#db/queries/people/links.ts";
import type { Route } from "./+types/choose.ts";

export const handle = { permission: "anyone" } satisfies Handle;

export const loader = open(handle, async (asked) => {
  const held = await holderOf(asked);
  if (!held) return data(null, { status: 404 });
  const { name, email, byPassword } = held;
  return { name, email, byPassword, singleSignOn: asked.singleSignOn?.name };
});

export const action = open(handle, async (asked) => {
  const held = await holderOf(asked);
  if (!held?.byPassword) return data(null, { status: 404 });
  const entries = await readSent(asked.request, newPasswordForm);
  const { password } = entries;
  const problem = await problemWithChoice(password, knownOf(asked, held));
  if (problem) return unsaved(newPasswordForm, entries, [{ field: "password", message: problem }]);
  const stamp = { personId: held.id, author: held.name, at: asked.now.toISOString() };
  const passwordHash = await hashPassword(password);
  const isChosen = await choosePassword(asked.db, stamp, { ...held, passwordHash });
  if (!isChosen) return data(null, { status: 404 });
  await forgiveGuesses(asked, held.email);
  const headers = new Headers();
  headers.append("Set-Cookie", await signIn(asked, held));
  headers.append("Set-Cookie", await letGoOfLink());
  return redirect(await pageAfterSignIn(asked, held.id, "/"), { headers });
});

async function holderOf({
  db,
  now,
  singleSignOn,
  request,
}: Pick<Visit, "db" | "now" | "singleSignOn"> & { request: Request }) {
  const tokenHash = await linkHeld(request.headers.get("Cookie"));
  const link = tokenHash && (await findWorkingLink(db, "password", tokenHash, now.toISOString()));
  if (!link) return undefined;
  const { personId: id, personName: name, email, breakGlass } = link;
  return { id, name, email, tokenHash, byPassword: !singleSignOn || breakGlass === 1 };
}

export default function NewPasswordPage({ loaderData, actionData }: Route.ComponentProps) {
  if (!loaderData) return <DeadLink to="password" />;
  const problems = actionData?.problems ?? [];
  const title = words.password.choose(loaderData.name);
  return (
    <Page title={titleOf(title, { problems })}>
      <NewPasswordForm title={title} {...loaderData} problems={problems} />
    </Page>
  );
}
