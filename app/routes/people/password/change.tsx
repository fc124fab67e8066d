import { redirect } from "react-router";
import { passwordChangeForm } from "#app/forms/people/new-password.ts";
import { act, type Handle, page, readSent, unsaved } from "#app/server/door.ts";
import { hashPassword } from "#app/server/people/password.ts";
import { knownOf, problemWithChoice } from "#app/server/people/password-rules.ts";
import { tryPassword } from "#app/server/people/password-sign-in.ts";
import { TextField } from "#app/ui/kit/fields.tsx";
import { FormPage } from "#app/ui/kit/form.tsx";
import { Onward, PlainPage } from "#app/ui/kit/page.tsx";
import { timeAfter } from "#app/words/en/calendar/period-in-words.ts";
import { words } from "#app/words/words.ts";
import { changePassword } from "#db/changes/people/passwords.ts";
import { findCredentials } from "#db/queries/people/people.ts";
import type { Route } from "./+types/change.ts";

export const handle = { permission: "anyone signed in" } satisfies Handle;

export const loader = page(
  handle,
  async ({ db, person, singleSignOn }) => {
    const credentials = await findCredentials(db, person.email);
    const isLetIn = !singleSignOn || credentials?.breakGlass === 1;
    return {
      hasPassword: isLetIn && Boolean(credentials?.passwordHash),
      isOffered: singleSignOn !== undefined,
    };
  },
  ["singleSignOn"],
);

export const action = act(
  handle,
  async (asked) => {
    const { db, person, carried } = asked;
    const entries = await readSent(asked.request, passwordChangeForm);
    const parsed = passwordChangeForm.parse(entries, {});
    const unfit = await problemWithChoice(entries.password, knownOf(asked, person));
    const problems = parsed.ok ? [] : parsed.problems;
    if (unfit) problems.push({ field: "password", message: unfit });
    if (problems.length > 0) return unsaved(passwordChangeForm, entries, problems);
    const tried = await tryPassword(asked, { email: person.email, password: entries.current });
    const refuse = (message: string, status: 422 | 429) =>
      unsaved(passwordChangeForm, entries, [{ field: "current", message }], status);
    if (tried.outcome === "wrong") return refuse(words.password.wrong, 422);
    if (tried.outcome === "limited") {
      return refuse(words.password.limited(timeAfter(tried.until)), 429);
    }
    const passwordHash = await hashPassword(entries.password);
    await changePassword(db, asked.stamp, passwordHash, carried ?? "");
    return redirect("/password/changed");
  },
  ["address", "carried", "council", "log", "requestId", "singleSignOn"],
);

export default function PasswordPage({ loaderData, actionData }: Route.ComponentProps) {
  const { change, bySingleSignOn, changeLead, changeButton, back, current, label, hint } =
    words.password;
  if (!loaderData.hasPassword) {
    return (
      <PlainPage title={change}>
        <p className="govuk-body">{bySingleSignOn}</p>
        {loaderData.isOffered && <SingleSignOnLink />}
      </PlainPage>
    );
  }
  return (
    <FormPage
      title={change}
      lead={changeLead}
      words={{ current, password: label, passwordHint: hint, save: changeButton, cancel: back }}
      back="/"
      entries={passwordChangeForm.blank}
      sent={actionData}
      after={loaderData.isOffered && <SingleSignOnLink />}
    >
      <TextField name="current" type="password" autoComplete="current-password" />
      <TextField name="password" type="password" autoComplete="new-password" />
    </FormPage>
  );
}

const SingleSignOnLink = () => (
  <Onward href="/single-sign-on/tie">{words.settings.singleSignOn.title}</Onward>
);
