import type { Trail } from "#db/changes/change.ts";
import type { Instant, Trx } from "#db/schema.ts";

/** Ends a person's sessions but for one; the entries are to stand in a change's trail. */
export async function endSessions(
  trx: Trx,
  personId: number,
  butFor: string | undefined = undefined,
): Promise<Trail[]> {
  const ended = await trx
    .deleteFrom("session")
    .where("personId", "=", personId)
    .where("tokenHash", "!=", butFor ?? "")
    .returning("personId")
    .execute();
  return ended.map(() => ({ action: "end session", subject: "person", subjectId: personId }));
}

/** Withdraws the links by which a person could still come in. */
export async function withdrawLinks(trx: Trx, personId: number, at: Instant): Promise<Trail[]> {
  const returns = await trx
    .updateTable("returnLink")
    .set({ revokedAt: at })
    .where("personId", "=", personId)
    .where("revokedAt", "is", null)
    .where("expiresAt", ">", at)
    .returning("id")
    .execute();
  const ended = returns
    .map(({ id }) => id)
    .toSorted((one, other) => one - other)
    .map((id) => ({ action: "revoke return link", subject: "return link", subjectId: id }));
  return [...ended, ...(await withdrawPersonLinks(trx, personId, at))];
}

/** Withdraws the links by which a person could choose a password. */
export async function withdrawPersonLinks(
  trx: Trx,
  personId: number,
  at: Instant,
): Promise<Trail[]> {
  const links = await trx
    .updateTable("personLink")
    .set({ revokedAt: at })
    .where("personId", "=", personId)
    .where("usedAt", "is", null)
    .where("revokedAt", "is", null)
    .where("expiresAt", ">", at)
    .returning("purpose")
    .execute();
  return links.map(({ purpose }) => ({
    action: `revoke ${purpose}`,
    subject: "person",
    subjectId: personId,
  }));
}
