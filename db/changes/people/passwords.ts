import { audited, type Change, type PersonStamp } from "#db/changes/change.ts";
import { holdOthers } from "#db/dialect.ts";
import { insertLink, spendLink, withdrawLinks } from "#db/people/links.ts";
import { endSessions } from "#db/people/sessions.ts";
import type { Instant } from "#db/tables/columns.ts";

/** Keeps earlier links, or anybody could end an invitation. Returns false after too many. */
export const askForReset = audited(
  async (
    made,
    link: { personId: number; expiresAt: Instant; tokenHash: string },
    { since, most }: { since: Instant; most: number },
  ) => {
    await holdOthers(made.trx, `links of ${link.personId}`);
    const asked = await made.trx
      .selectFrom("personLink")
      .select("id")
      .where("personId", "=", link.personId)
      .where("madeById", "is", null)
      .where("madeAt", ">", since)
      .execute();
    if (asked.length >= most) return false;
    await insertLink(made, { ...link, kind: "password", purpose: "reset" });
    return true;
  },
);

/** Sets the password chosen by a link and ends all of the person's sessions. Returns false if the link no longer worked. */
export const choosePassword = audited(
  async (
    made: Change<PersonStamp>,
    { tokenHash, passwordHash }: { tokenHash: string; passwordHash: string },
  ) => {
    if (!(await spendLink(made, { tokenHash }))) return false;
    await setPassword(made, passwordHash);
    return true;
  },
);

/** Sets a person's password, and ends their links to a password and every session but the one in use. */
export const changePassword = audited(
  (made: Change<PersonStamp>, passwordHash: string, sessionInUse: string) =>
    setPassword(made, passwordHash, sessionInUse),
);

async function setPassword(made: Change<PersonStamp>, passwordHash: string, sessionInUse?: string) {
  const { personId } = made.stamp;
  await made.trx.updateTable("person").set({ passwordHash }).where("id", "=", personId).execute();
  made.audit("choose password", "person", personId);
  await endSessions(made, personId, sessionInUse);
  await withdrawLinks(made, personId);
}
