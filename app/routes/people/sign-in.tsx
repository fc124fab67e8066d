import { data, redirect } from "react-router";
import { timeAfter } from "#app/domain/calendar/period-in-words.ts";
import { firstPage } from "#app/domain/people/permission.ts";
import { ownPath } from "#app/domain/people/session.ts";
import { parseSignIn } from "#app/forms/people/sign-in.ts";
import { open } from "#app/server/door.ts";
import type { Handle } from "#app/server/people/access.ts";
import { keptFormOf, pageAfterSignIn } from "#app/server/people/kept-form.ts";
import { demoPassword } from "#app/server/people/password.ts";
import { tryPassword } from "#app/server/people/password-sign-in.ts";
import { signIn } from "#app/server/people/session.ts";
import { Button, ErrorSummary, TextField } from "#app/ui/kit/fields.tsx";
import { Page } from "#app/ui/kit/page.tsx";
import { words } from "#app/words/words.ts";
import { peopleWithRoles } from "#db/queries/people/people.ts";
import type { Route } from "./+types/sign-in.ts";
import { WaysIn } from "./ways-in.tsx";

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
    people: people.map(({ name, email, roles }) => ({
      name,
      email,
      roles,
      password: demoPassword,
    })),
  };
});

export const action = open(handle, async (asked) => {
  const { request } = asked;
  const parsed = parseSignIn(await request.formData());
  if (!parsed.ok) return data(parsed, { status: 422 });
  const tried = await tryPassword(asked, parsed.value);
  const { email } = parsed.value;
  if (tried.outcome === "wrong") return data(refusal(email, words.signIn.wrong), { status: 422 });
  if (tried.outcome === "limited") {
    const message = words.signIn.limited(timeAfter(tried.until));
    return data(refusal(email, message), { status: 429 });
  }
  const returnTo = ownPath(new URL(request.url).searchParams.get("returnTo"));
  const { opened: person } = tried;
  return redirect(await pageAfterSignIn(asked, person.id, returnTo ?? "/"), {
    headers: { "Set-Cookie": await signIn(asked, person) },
  });
});

/** The same for an unknown address as for a known one: nothing tells who has an account. */
const refusal = (email: string, message: string) => ({
  ok: false as const,
  problems: [{ field: "email", message }],
  entered: { email },
});

export default function SignInPage({ loaderData, actionData }: Route.ComponentProps) {
  const problems = actionData?.problems ?? [];
  return (
    <Page title={words.signIn.title}>
      <div className="sign-in-page">
        <ErrorSummary problems={problems} />
        <h1>{words.signIn.title}</h1>
        {loaderData.lostForm && <p className="govuk-body">{words.keptForm[loaderData.lostForm]}</p>}
        <WaysIn singleSignOn={loaderData.singleSignOn} isOpen={problems.length > 0}>
          <form method="post" className="sign-in" noValidate>
            <TextField
              name="email"
              type="email"
              label={words.signIn.email}
              autoComplete="username"
              defaultValue={actionData?.entered.email}
              problems={problems}
            />
            <TextField
              name="password"
              type="password"
              label={words.signIn.password}
              autoComplete="current-password"
              problems={problems}
            />
            <Button>{words.signIn.button}</Button>
            <p>
              <a className="download" href="/sign-in/reset">
                {words.password.forgotten}
              </a>
            </p>
          </form>
        </WaysIn>
        <p className="how">{words.signIn.cookies}</p>
        {loaderData.people.length > 0 && <DemoPeople people={loaderData.people} />}
      </div>
    </Page>
  );
}

/** In a demo, one button a person: the same form, filled in. */
function DemoPeople({ people }: { people: Route.ComponentProps["loaderData"]["people"] }) {
  return (
    <section className="demo-people">
      <h2>{words.signIn.demo}</h2>
      <ul>
        {people.map(({ email, name, roles, password }) => (
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
