import type { Visit } from "#app/server/people/visit.ts";
import { acceptInvitation, addPersonByIdentity } from "#db/changes/people/identities.ts";
import { findPersonByIdentity } from "#db/queries/people/identities.ts";
import { findWorkingLink } from "#db/queries/people/links.ts";
import type { Newcomer } from "./newcomer.ts";

export type Entrance =
  | { ok: true; person: { id: number; name: string } }
  | { ok: false; because: "unknown" | "address taken" };

/**
 * Who somebody is here whom their provider knows: the person who comes in as that, the one whose invitation they hold, or
 * one who is added because their provider gave them a role. Never whoever has their e-mail address.
 *
 * @param invitation the hash of the token of the invitation that they hold.
 */
export async function entranceOf(
  asked: Visit,
  newcomer: Newcomer,
  invitation: string | undefined,
): Promise<Entrance> {
  const present = await known(asked, newcomer);
  if (present) return present;
  return (
    (invitation && (await invited(asked, newcomer, invitation))) ||
    ((await added(asked, newcomer)) ?? { ok: false, because: "unknown" })
  );
}

async function known({ db }: Visit, newcomer: Newcomer): Promise<Entrance | undefined> {
  const person = await findPersonByIdentity(db, newcomer);
  if (person?.isDisabled) return { ok: false, because: "unknown" };
  return person && { ok: true, person };
}

async function invited(
  { db, now }: Visit,
  { issuer, subject }: Newcomer,
  tokenHash: string,
): Promise<Entrance | undefined> {
  const at = now.toISOString();
  const invitation = await findWorkingLink(db, "password", tokenHash, at);
  if (invitation?.purpose !== "invitation") return undefined;
  const { id, personId, personName: name } = invitation;
  const isIn = await acceptInvitation(db, { personId, author: name, at }, id, { issuer, subject });
  return isIn ? { ok: true, person: { id: personId, name } } : undefined;
}

async function added(asked: Visit, newcomer: Newcomer): Promise<Entrance | undefined> {
  const { issuer, subject, email, name, roles } = newcomer;
  if (roles.length === 0 || !email || !asked.council) return undefined;
  const stamp = {
    personId: null,
    author: `${name}, by ${asked.singleSignOn?.name}`,
    at: asked.now.toISOString(),
  };
  const person = { email, name, roles };
  const id = await addPersonByIdentity(asked.db, stamp, person, { issuer, subject });
  if (id !== undefined) return { ok: true, person: { id, name } };
  return (await known(asked, newcomer)) ?? { ok: false, because: "address taken" };
}
