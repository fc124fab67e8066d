import type { Token } from "#app/domain/people/token.ts";
import { findTokenByHash } from "#db/queries/people/tokens.ts";
import type { Database } from "#db/schema.ts";
import { hashOf, newSecret } from "./secrets.ts";

export function makeToken(): { secret: string; tokenHash: string } {
  const secret = `rh_${newSecret()}`;
  return { secret, tokenHash: hashOf(secret) };
}

/** Working or not. */
export async function tokenSent(db: Database, header: string | null): Promise<Token | undefined> {
  const secret = /^Bearer +(rh_[\w-]{43})$/i.exec(header ?? "")?.[1];
  return secret === undefined ? undefined : findTokenByHash(db, hashOf(secret));
}
