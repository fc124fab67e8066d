import { hash, verify } from "@node-rs/argon2";
import { composed } from "#app/domain/people/password.ts";

/** Everybody's password in a demo. */
export const demoPassword = "headlines";

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane (the library's default algorithm is argon2id). */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(composed(password), cost);

const nobodys =
  "$argon2id$v=19$m=19456,t=2,p=1$boKwgXUcAmwR9ShYoF1Kaw$7CNJagqBIWL1Va2In1iDC96yUDltlWxbVh/CbLlNL3E";

/** Without a hash it compares with another, so that an unknown account takes as long as a known one. */
export async function passwordMatches(
  passwordHash: string | null | undefined,
  password: string,
): Promise<boolean> {
  const matches = await verify(passwordHash || nobodys, composed(password));
  return matches && Boolean(passwordHash);
}
