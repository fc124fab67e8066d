import { type Known, passwordFault } from "#app/domain/people/password.ts";
import { words } from "#app/words/words.ts";
import type { Visit } from "./visit.ts";

export async function problemWithChoice(
  password: string,
  known: Known,
): Promise<string | undefined> {
  const common = await commonPasswords();
  const fault = passwordFault(password, known, (small) => common.has(small));
  return fault && words.password.faults[fault];
}

let kept: Promise<ReadonlySet<string>> | undefined;

/** The passwords that attackers try first, loaded when somebody first chooses a password. */
function commonPasswords(): Promise<ReadonlySet<string>> {
  kept ??= import("@zxcvbn-ts/language-common").then(
    ({ dictionary }) => new Set(dictionary["passwords-common"].map(String)),
  );
  return kept;
}

export const knownOf = (
  { council }: Pick<Visit, "council">,
  { name, email }: { name: string; email: string },
): Known => [name, email, council?.name ?? ""];
