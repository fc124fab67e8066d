import type { Role } from "#app/domain/people/person.ts";
import { type Audit, change, type PersonStamp, type Stamp } from "#db/changes/change.ts";
import { insertPerson } from "#db/people/insert-person.ts";
import { spendLink } from "#db/people/spend-link.ts";
import type { Database, Trx } from "#db/schema.ts";
import type { Instant } from "#db/tables/columns.ts";

type Identity = { issuer: string; subject: string };

/** Lets a person come in as whom a provider knows. Returns whether nobody came in as that before. */
export function tieIdentity(
  db: Database,
  stamp: PersonStamp,
  identity: Identity,
): Promise<boolean> {
  return change(db, stamp, (trx, audit) => tie(trx, audit, stamp.at, stamp.personId, identity));
}

/** Uses an invitation up and ties its person to whom a provider knows. Returns whether it still held, and nobody came in as that before. */
export function acceptInvitation(
  db: Database,
  stamp: PersonStamp,
  invitationId: number,
  identity: Identity,
): Promise<boolean> {
  return change(db, stamp, async (trx, audit) => {
    if (await isTied(trx, identity)) return false;
    const invitation = { id: invitationId, purpose: "invitation" } as const;
    if (!(await spendLink(trx, audit, stamp, invitation))) return false;
    await tie(trx, audit, stamp.at, stamp.personId, identity);
    return true;
  });
}

/**
 * Adds a person whom a provider knows and gave roles. Returns their id, or undefined where somebody has the e-mail address
 * (in lower case), or comes in as that already.
 */
export function addPersonByIdentity(
  db: Database,
  stamp: Stamp,
  person: { email: string; name: string; roles: Role[] },
  identity: Identity,
): Promise<number | undefined> {
  return change(db, stamp, async (trx, audit) => {
    if (await isTied(trx, identity)) return undefined;
    const id = await insertPerson(trx, audit, { ...person, passwordHash: null });
    if (id !== undefined) await tie(trx, audit, stamp.at, id, identity);
    return id;
  });
}

const isTied = async (trx: Trx, { issuer, subject }: Identity): Promise<boolean> =>
  (await trx
    .selectFrom("identity")
    .select("personId")
    .where("issuer", "=", issuer)
    .where("subject", "=", subject)
    .executeTakeFirst()) !== undefined;

/** Ties a person to an identity. Returns whether nobody came in as that before. */
async function tie(
  trx: Trx,
  audit: Audit,
  at: Instant,
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
