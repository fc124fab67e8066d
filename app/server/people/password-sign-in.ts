import type { SignIn } from "#app/forms/people/sign-in.ts";
import { type Credentials, findCredentials } from "#db/queries/people/people.ts";
import { passwordMatches } from "./password.ts";
import { type Guess, guess } from "./sign-in-guard.ts";
import type { Visit } from "./visit.ts";

/**
 * Compares one password whether the account is unknown, disabled, without a password or known, and none once guesses are
 * limited, so that nothing shows which accounts exist. With single sign-on only the emergency password works.
 */
export function tryPassword(
  asked: Pick<Visit, "db" | "log" | "requestId" | "address" | "now" | "singleSignOn">,
  { email, password }: SignIn,
): Promise<Guess<Credentials>> {
  return guess(asked, email, async () => {
    const credentials = await findCredentials(asked.db, email);
    const isAllowed = !asked.singleSignOn || credentials?.breakGlass === 1;
    const hash = isAllowed ? credentials?.passwordHash : null;
    const matches = await passwordMatches(hash, password);
    return matches ? credentials : undefined;
  });
}
