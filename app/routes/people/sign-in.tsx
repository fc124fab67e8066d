import { redirect } from "react-router";
import { firstPage } from "#app/domain/people/permission.ts";
import { ownPath } from "#app/domain/people/session.ts";
import { signInForm } from "#app/forms/people/sign-in.ts";
import { type Handle, open, readSent, unsaved } from "#app/server/door.ts";
import { keptFormOf, pageAfterSignIn } from "#app/server/people/kept-form.ts";
import { demoPassword } from "#app/server/people/password.ts";
import { tryPassword } from "#app/server/people/password-sign-in.ts";
import { signIn } from "#app/server/people/session.ts";
import { Button, ErrorSummary, TextField } from "#app/ui/kit/fields.tsx";
import { FormProvider } from "#app/ui/kit/form-context.ts";
import { Onward, Page } from "#app/ui/kit/page.tsx";
import { timeAfter } from "#app/words/en/calendar/period-in-words.ts";
import { words } from "#app/words/words.ts";
import { peopleWithRoles } from "#db/queries/people/people.ts";
import type { Route } from "./+types/sign-in.ts";
import { SignInMethods } from "./sign-in-methods.tsx";

export const handle = { permission: "anyone" } satisfies Handle;

export const loader = open(handle, async (asked) => {
  const { db, council, person, link, ended, singleSignOn, request } = asked;
  if (person && !link) throw redirect(firstPage(person));
  const kept = ended && (await keptFormOf(asked, ended.id, null));
  const people = council?.demo && !singleSignOn ? await peopleWithRoles(db) : [];
  return {
    singleSignOn: singleSignOn && {
      name: singleSignOn.name,
      returnTo: ownPath(new URL(request.url).searchParams.get("returnTo")),
    },
    lostForm: kept && (ended?.month === null ? ("signIn" as const) : ("byLink" as const)),
    people: people.map(({ name, email, roles }) => ({ name, email, roles })),
    demoPassword: council?.demo ? demoPassword : null,
  };
});

export const action = open(handle, async (asked) => {
  const { request } = asked;
  const entries = await readSent(request, signInForm);
  const parsed = signInForm.parse(entries, {});
  if (!parsed.ok) return unsaved(signInForm, entries, parsed.problems);
  const tried = await tryPassword(asked, parsed.value);
  // The same for unknown addresses, so as not to reveal who has an account.
  const refuse = (message: string, status: 422 | 429) =>
    unsaved(signInForm, entries, [{ field: "email", message }], status);
  if (tried.outcome === "wrong") return refuse(words.signIn.wrong, 422);
  if (tried.outcome === "limited") return refuse(words.signIn.limited(timeAfter(tried.until)), 429);
  const returnTo = ownPath(new URL(request.url).searchParams.get("returnTo"));
  const { opened: person } = tried;
  return redirect(await pageAfterSignIn(asked, person.id, returnTo ?? "/"), {
    headers: { "Set-Cookie": await signIn(asked, person) },
  });
});

export default function SignInPage({ loaderData, actionData }: Route.ComponentProps) {
  const { lostForm, singleSignOn, people } = loaderData;
  const { entries, problems } = actionData ?? { entries: signInForm.blank, problems: [] };
  return (
    <Page title={words.signIn.title}>
      <div className="sign-in-page">
        <ErrorSummary problems={problems} />
        <h1>{words.signIn.title}</h1>
        {lostForm && <p className="govuk-body">{words.keptForm[lostForm]}</p>}
        <SignInMethods singleSignOn={singleSignOn} isOpen={problems.length > 0}>
          <FormProvider value={{ words: words.signIn, entries, problems }}>
            <form method="post" className="sign-in" noValidate>
              <TextField name="email" type="email" autoComplete="username" />
              <TextField name="password" type="password" autoComplete="current-password" />
              <Button>{words.signIn.button}</Button>
              <Onward href="/sign-in/reset">{words.password.forgotten}</Onward>
            </form>
          </FormProvider>
        </SignInMethods>
        <p className="how">{words.signIn.cookies}</p>
        {people.length > 0 && (
          <DemoPeople people={people} password={loaderData.demoPassword ?? ""} />
        )}
      </div>
    </Page>
  );
}

function DemoPeople({
  people,
  password,
}: Pick<Route.ComponentProps["loaderData"], "people"> & { password: string }) {
  return (
    <section className="demo-people">
      <h2>{words.signIn.demo}</h2>
      <ul>
        {people.map(({ email, name, roles }) => (
          <li key={email}>
            <form method="post">
              <input type="hidden" name="email" value={email} />
              <input type="hidden" name="password" value={password} />
              <button type="submit" className="quiet">
                {words.signIn.as(name)}
              </button>{" "}
              <span className="how">{roles.join(", ")}</span>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
