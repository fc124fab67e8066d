import { type Audit, change, type PersonStamp, type Stamp } from "#db/changes/change.ts";
import { holdOthers } from "#db/dialect.ts";
import { endSessions, withdrawLinks } from "#db/people/end-access.ts";
import { insertLink } from "#db/people/insert-link.ts";
import { spendLink } from "#db/people/spend-link.ts";
import type { Database, Trx } from "#db/schema.ts";
import type { Instant } from "#db/tables/columns.ts";

/**
 * Makes the link that somebody asks for themselves, unless they have asked too often. It takes no other's place: whoever
 * knows an address could otherwise end an invitation. Returns whether it was made.
 */
export function askForReset(
  db: Database,
  stamp: Stamp,
  link: { personId: number; expiresAt: Instant; tokenHash: string },
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
    await insertLink(trx, audit, stamp, { ...link, kind: "password", purpose: "reset" });
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
    if (!(await spendLink(trx, audit, stamp, { tokenHash }))) return false;
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
  await withdrawLinks(trx, audit, personId, at, ["password"]);
}
