import type { Role } from "#app/domain/people/person.ts";
import { change, type Stamp, type Trail } from "#db/changes/change.ts";
import { insertPerson } from "#db/people/insert-person.ts";
import type { Database, Trx } from "#db/schema.ts";

type Identity = { issuer: string; subject: string };

/** Lets a person come in as whom a provider knows. Returns whether nobody came in as that before. */
export function tieIdentity(
  db: Database,
  stamp: Stamp & { personId: number },
  identity: Identity,
): Promise<boolean> {
  return change(db, stamp, async (trx) => {
    const trail = await tie(trx, stamp, stamp.personId, identity);
    return { result: trail.length > 0, trail };
  });
}

/** Uses an invitation up and ties its person to whom a provider knows. Returns whether it still held, and nobody came in as that before. */
export function acceptInvitation(
  db: Database,
  stamp: Stamp & { personId: number },
  invitationId: number,
  identity: Identity,
): Promise<boolean> {
  return change(db, stamp, async (trx) => {
    if (await isTied(trx, identity)) return { result: false, trail: [] };
    const { numUpdatedRows } = await trx
      .updateTable("personLink")
      .set({ usedAt: stamp.at })
      .where("id", "=", invitationId)
      .where("personId", "=", stamp.personId)
      .where("purpose", "=", "invitation")
      .where("usedAt", "is", null)
      .where("revokedAt", "is", null)
      .where("expiresAt", ">", stamp.at)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return { result: false, trail: [] };
    const used = { action: "use invitation", subject: "person", subjectId: stamp.personId };
    return { result: true, trail: [used, ...(await tie(trx, stamp, stamp.personId, identity))] };
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
  return change(db, stamp, async (trx) => {
    if (await isTied(trx, identity)) return { result: undefined, trail: [] };
    const added = await insertPerson(trx, { ...person, passwordHash: null });
    if (!added) return { result: undefined, trail: [] };
    const { id } = added;
    return { result: id, trail: [added.trail, ...(await tie(trx, stamp, id, identity))] };
  });
}

const isTied = async (trx: Trx, { issuer, subject }: Identity): Promise<boolean> =>
  (await trx
    .selectFrom("identity")
    .select("personId")
    .where("issuer", "=", issuer)
    .where("subject", "=", subject)
    .executeTakeFirst()) !== undefined;

/** The trail of a tie; empty where somebody came in as that already. */
async function tie(
  trx: Trx,
  stamp: Stamp,
  personId: number,
  { issuer, subject }: Identity,
): Promise<Trail[]> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto("identity")
    .values({ issuer, subject, personId, linkedAt: stamp.at })
    .onConflict((conflict) => conflict.columns(["issuer", "subject"]).doNothing())
    .executeTakeFirst();
  if (!numInsertedOrUpdatedRows) return [];
  const after = { issuer, subject };
  return [{ action: "tie identity", subject: "person", subjectId: personId, after }];
}
