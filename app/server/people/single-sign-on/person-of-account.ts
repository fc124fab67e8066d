import type { Visit } from "#app/server/people/visit.ts";
import { words } from "#app/words/words.ts";
import { acceptInvitation, addPersonByIdentity } from "#db/changes/people/identities.ts";
import { findPersonByIdentity } from "#db/queries/people/identities.ts";
import { findWorkingLink } from "#db/queries/people/links.ts";
import type { ProviderAccount } from "./provider-account.ts";

type PersonFound =
  | { ok: true; person: { id: number; name: string } }
  | { ok: false; because: "unknown" | "address taken" };

/** By tie, invitation or roles, never by e-mail address. @param invitation the hash of its token */
export async function personOfAccount(
  asked: Visit,
  account: ProviderAccount,
  invitation: string | undefined,
): Promise<PersonFound> {
  return (
    (await tied(asked, account)) ??
    (invitation ? await invited(asked, account, invitation) : undefined) ??
    (await added(asked, account)) ?? { ok: false, because: "unknown" }
  );
}

async function tied({ db }: Visit, account: ProviderAccount): Promise<PersonFound | undefined> {
  const person = await findPersonByIdentity(db, account);
  if (person?.isDisabled) return { ok: false, because: "unknown" };
  return person && { ok: true, person };
}

async function invited(
  { db, now }: Visit,
  { issuer, subject }: ProviderAccount,
  tokenHash: string,
): Promise<PersonFound | undefined> {
  const at = now.toISOString();
  const invitation = await findWorkingLink(db, "password", tokenHash, at);
  if (invitation?.purpose !== "invitation") return undefined;
  const { id, personId, personName: name } = invitation;
  const isIn = await acceptInvitation(db, { personId, author: name, at }, id, { issuer, subject });
  return isIn ? { ok: true, person: { id: personId, name } } : undefined;
}

async function added(asked: Visit, account: ProviderAccount): Promise<PersonFound | undefined> {
  const { issuer, subject, email, name, roles } = account;
  if (roles.length === 0 || !email || !asked.council) return undefined;
  const author = words.author.byProvider(name, asked.singleSignOn?.name ?? "");
  const stamp = { personId: null, author, at: asked.now.toISOString() };
  const person = { email, name, roles };
  const id = await addPersonByIdentity(asked.db, stamp, person, { issuer, subject });
  if (id !== undefined) return { ok: true, person: { id, name } };
  return (await tied(asked, account)) ?? { ok: false, because: "address taken" };
}
