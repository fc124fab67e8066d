import { type Audit, change, type PersonStamp, type Stamp } from "#db/changes/change.ts";
import { holdOthers } from "#db/dialect.ts";
import { endSessions, withdrawPersonLinks } from "#db/people/end-access.ts";
import { insertPersonLink, type NewPersonLink } from "#db/people/insert-person-link.ts";
import type { Database, Trx } from "#db/schema.ts";
import type { Instant } from "#db/tables/columns.ts";

/** Makes a link by which a person chooses a password, in place of any that they had. */
export function makePersonLink(db: Database, stamp: Stamp, link: NewPersonLink): Promise<void> {
  return change(db, stamp, async (trx, audit) => {
    await withdrawPersonLinks(trx, audit, link.personId, stamp.at);
    await insertPersonLink(trx, audit, stamp, link);
  });
}

/**
 * Makes the link that somebody asks for themselves, unless they have asked too often. It takes no other's place: whoever
 * knows an address could otherwise end an invitation. Returns whether it was made.
 */
export function askForReset(
  db: Database,
  stamp: Stamp,
  link: Omit<NewPersonLink, "purpose">,
  { since, most }: { since: Instant; most: number },
): Promise<boolean> {
  return change(db, stamp, async (trx, audit) => {
    const { personId } = link;
    await holdOthers(trx, `links of ${personId}`);
    const asked = await trx
      .selectFrom("personLink")
      .select("id")
      .where("personId", "=", personId)
      .where("madeById", "is", null)
      .where("madeAt", ">", since)
      .execute();
    if (asked.length >= most) return false;
    await insertPersonLink(trx, audit, stamp, { ...link, purpose: "reset" });
    return true;
  });
}

/**
 * Uses a link up: its person has the password that they chose, and all their sessions end. Returns whether it still held.
 */
export function choosePassword(
  db: Database,
  stamp: PersonStamp,
  { tokenHash, passwordHash }: { tokenHash: string; passwordHash: string },
): Promise<boolean> {
  return change(db, stamp, async (trx, audit) => {
    const { personId, at } = stamp;
    const used = await trx
      .updateTable("personLink")
      .set({ usedAt: at })
      .where("tokenHash", "=", tokenHash)
      .where("personId", "=", personId)
      .where("usedAt", "is", null)
      .where("revokedAt", "is", null)
      .where("expiresAt", ">", at)
      .returning("purpose")
      .executeTakeFirst();
    if (!used) return false;
    audit(`use ${used.purpose}`, "person", personId);
    await renew(trx, audit, stamp, passwordHash);
    return true;
  });
}

/** Gives a person another password; of their sessions only one stays, and a link to choose one is withdrawn. */
export function changePassword(
  db: Database,
  stamp: PersonStamp,
  passwordHash: string,
  staying: string,
): Promise<void> {
  return change(db, stamp, (trx, audit) => renew(trx, audit, stamp, passwordHash, staying));
}

async function renew(
  trx: Trx,
  audit: Audit,
  { personId, at }: PersonStamp,
  passwordHash: string,
  staying?: string,
): Promise<void> {
  await trx.updateTable("person").set({ passwordHash }).where("id", "=", personId).execute();
  audit("choose password", "person", personId);
  await endSessions(trx, audit, personId, staying);
  await withdrawPersonLinks(trx, audit, personId, at);
}
