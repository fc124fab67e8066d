import type { Person } from "#app/domain/people/person.ts";
import { audited, type Change, type PersonStamp } from "#db/changes/change.ts";
import { insertPerson } from "#db/people/insert-person.ts";
import { spendLink } from "#db/people/links.ts";
import type { Trx } from "#db/schema.ts";

type Identity = { issuer: string; subject: string };

/** Returns false if the account already lets somebody in. */
export const tieIdentity = audited((made: Change<PersonStamp>, identity: Identity) =>
  tie(made, made.stamp.personId, identity),
);

/** Uses an invitation to tie its person to a provider's account. Returns false if either is taken. */
export const acceptInvitation = audited(
  async (made: Change<PersonStamp>, invitationId: number, identity: Identity) => {
    if (await isTied(made.trx, identity)) return false;
    const invitation = { id: invitationId, purpose: "invitation" } as const;
    if (!(await spendLink(made, invitation))) return false;
    await tie(made, made.stamp.personId, identity);
    return true;
  },
);

/** Returns undefined if somebody has the account or the e-mail address (in lower case). */
export const addPersonByIdentity = audited(
  async (made, person: Omit<Person, "id">, identity: Identity) => {
    if (await isTied(made.trx, identity)) return undefined;
    const id = await insertPerson(made, { ...person, passwordHash: null });
    if (id !== undefined) await tie(made, id, identity);
    return id;
  },
);

const isTied = async (trx: Trx, { issuer, subject }: Identity) =>
  (await trx
    .selectFrom("identity")
    .select("personId")
    .where("issuer", "=", issuer)
    .where("subject", "=", subject)
    .executeTakeFirst()) !== undefined;

async function tie(
  { trx, audit, stamp: { at } }: Change,
  personId: number,
  { issuer, subject }: Identity,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto("identity")
    .values({ issuer, subject, personId, linkedAt: at })
    .onConflict((conflict) => conflict.columns(["issuer", "subject"]).doNothing())
    .executeTakeFirst();
  if (!numInsertedOrUpdatedRows) return false;
  audit("tie identity", "person", personId, { after: { issuer, subject } });
  return true;
}
