import { data, redirect } from "react-router";
import { firstPage } from "#app/domain/permission.ts";
import { ownPath } from "#app/domain/session.ts";
import { parseSignIn } from "#app/forms/sign-in.ts";
import type { Handle } from "#app/server/access.ts";
import { passwordMatches } from "#app/server/password.ts";
import { signIn } from "#app/server/session.ts";
import { visit } from "#app/server/visit.ts";
import { findCredentials, peopleWithRoles } from "#db/queries/people.ts";
import type { Route } from "./+types/sign-in.ts";

export const handle = { permission: "anyone" } satisfies Handle;

export async function loader({ context }: Route.LoaderArgs) {
  const { db, council, person } = context.get(visit);
  if (person) throw redirect(firstPage(person));
  const people = council?.demo ? await peopleWithRoles(db) : [];
  return { people: people.map(({ name, email, roles }) => ({ name, email, roles })) };
}

export async function action({ request, context }: Route.ActionArgs) {
  const asked = context.get(visit);
  const parsed = parseSignIn(await request.formData());
  if (!parsed.ok) return data(parsed, { status: 422 });
  const { email, password } = parsed.value;
  const credentials = await findCredentials(asked.db, email);
  const matches = await passwordMatches(credentials?.passwordHash, password);
  if (!credentials || !matches) return data(refusal(email), { status: 422 });
  const returnTo = ownPath(new URL(request.url).searchParams.get("returnTo"));
  return redirect(returnTo ?? "/", {
    headers: { "Set-Cookie": await signIn(asked, credentials) },
  });
}

/** The same for an unknown address and a wrong password: neither tells who has an account. */
const refusal = (email: string) => ({
  ok: false as const,
  problems: [{ field: "email", message: "The e-mail address or the password is wrong" }],
  entered: { email },
});

export default function SignInPage({ loaderData, actionData }: Route.ComponentProps) {
  return <pre>{JSON.stringify({ loaderData, actionData })}</pre>;
}
