import { passwordMatches } from "#app/server/people/password.ts";
import { findCredentials, peopleWithRoles } from "#db/queries/people/people.ts";
import { median } from "./medians.ts";
import type { Stand } from "./stand.ts";

/** How long a wrong password takes, in milliseconds, for an account that there is and for one that there is not. */
export type SigningInFacts = { known: number; unknown: number; knownToUnknown: number };

export async function timeSigningIn({ db }: Stand, rounds: number): Promise<SigningInFacts> {
  const [person] = await peopleWithRoles(db);
  const timings = { known: [] as number[], unknown: [] as number[] };
  const refuse = async (email: string) => {
    const start = performance.now();
    await passwordMatches((await findCredentials(db, email))?.passwordHash, "wrong");
    return performance.now() - start;
  };
  await refuse("");
  for (let round = 0; round < 4 * rounds; round += 1) {
    timings.known.push(await refuse(person?.email ?? ""));
    timings.unknown.push(await refuse("nobody@nowhere.example"));
  }
  const [known, unknown] = [median(timings.known), median(timings.unknown)];
  return { known, unknown, knownToUnknown: known / unknown };
}
