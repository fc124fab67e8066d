import { data, redirect } from "react-router";
import { timeAfter } from "#app/domain/calendar/period-in-words.ts";
import type { Problem } from "#app/domain/problem.ts";
import { problemWithCurrent, readPasswordChange } from "#app/forms/people/new-password.ts";
import { demand, type Handle, stampOf } from "#app/server/people/access.ts";
import { hashPassword } from "#app/server/people/password.ts";
import { knownOf, problemWithChoice } from "#app/server/people/password-rules.ts";
import { tryPassword } from "#app/server/people/password-sign-in.ts";
import { sent } from "#app/server/sent.ts";
import { TextField } from "#app/ui/kit/fields.tsx";
import { Page } from "#app/ui/kit/page.tsx";
import { SmallForm } from "#app/ui/kit/small-form.tsx";
import { PasswordField } from "#app/ui/people/new-password-form.tsx";
import { words } from "#app/words/words.ts";
import { changePassword } from "#db/changes/people/person-links.ts";
import { findCredentials } from "#db/queries/people/people.ts";
import type { Route } from "./+types/change.ts";

export const handle = { permission: "anyone signed in" } satisfies Handle;

export async function loader(asked: Route.LoaderArgs) {
  const { db, person, singleSignOn } = demand(asked, handle.permission);
  const credentials = await findCredentials(db, person.email);
  const isLetIn = !singleSignOn || credentials?.breakGlass === 1;
  return {
    hasPassword: isLetIn && Boolean(credentials?.passwordHash),
    isOffered: singleSignOn !== undefined,
  };
}

export async function action(asked: Route.ActionArgs) {
  const signedIn = demand(asked, handle.permission);
  const { db, person, carried } = signedIn;
  const entries = sent(readPasswordChange(await asked.request.formData()));
  const missing = problemWithCurrent(entries);
  const unfit = await problemWithChoice(entries.password, knownOf(signedIn, person));
  if (missing || unfit) return refused(422, { current: missing, password: unfit });
  const tried = await tryPassword(signedIn, { email: person.email, password: entries.current });
  if (tried.outcome === "wrong") return refused(422, { current: words.password.wrong });
  if (tried.outcome === "limited") {
    return refused(429, { current: words.password.limited(timeAfter(tried.until)) });
  }
  const passwordHash = await hashPassword(entries.password);
  await changePassword(db, stampOf(signedIn), passwordHash, carried ?? "");
  return redirect("/password/changed");
}

const refused = (status: number, found: Record<string, string | undefined>) => {
  const problems: Problem[] = Object.entries(found).flatMap(([field, message]) =>
    message ? [{ field, message }] : [],
  );
  return data(problems, { status });
};

export default function PasswordPage({
  loaderData,
  actionData: problems = [],
}: Route.ComponentProps) {
  const { password } = words;
  const title = password.change;
  if (!loaderData.hasPassword) {
    return (
      <Page title={title}>
        <div className="plain-form">
          <h1>{title}</h1>
          <p className="govuk-body">{password.bySingleSignOn}</p>
          {loaderData.isOffered && <SingleSignOnLink />}
        </div>
      </Page>
    );
  }
  return (
    <Page title={problems.length > 0 ? words.problems.in(title) : title}>
      <SmallForm
        title={title}
        lead={password.changeLead}
        problems={problems}
        save={password.changeButton}
        cancel={password.back}
        back="/"
      >
        <TextField
          name="current"
          type="password"
          label={password.current}
          autoComplete="current-password"
          problems={problems}
        />
        <PasswordField problems={problems} />
      </SmallForm>
      {loaderData.isOffered && <SingleSignOnLink />}
    </Page>
  );
}

const SingleSignOnLink = () => (
  <p>
    <a className="download" href="/single-sign-on/tie">
      {words.singleSignOn.setting}
    </a>
  </p>
);
