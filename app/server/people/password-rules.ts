import { type Known, passwordFault } from "#app/domain/people/password.ts";
import { words } from "#app/words/words.ts";
import type { Visit } from "./visit.ts";

/** The fault of a password that somebody chooses; undefined if it is acceptable. */
export async function problemWithChoice(
  password: string,
  known: Known,
): Promise<string | undefined> {
  const common = await commonPasswords();
  const fault = passwordFault(password, known, (small) => common.has(small));
  return fault && words.password.faults[fault];
}

let kept: Promise<ReadonlySet<string>> | undefined;

/** The passwords that are tried first. They are read when the first person chooses one: few start a program to do so. */
function commonPasswords(): Promise<ReadonlySet<string>> {
  kept ??= import("@zxcvbn-ts/language-common").then(
    ({ dictionary }) => new Set(dictionary["passwords-common"].map(String)),
  );
  return kept;
}

/** Facts about the person that anybody could know. */
export const knownOf = (
  { council }: Pick<Visit, "council">,
  { name, email }: { name: string; email: string },
): Known => [name, email, council?.name ?? ""];
