import type { Audit } from "#db/changes/change.ts";
import type { Trx } from "#db/schema.ts";
import type { Instant } from "#db/tables/columns.ts";

/** Ends a person's sessions but for one. */
export async function endSessions(
  trx: Trx,
  audit: Audit,
  personId: number,
  butFor = "",
): Promise<void> {
  const ended = await trx
    .deleteFrom("session")
    .where("personId", "=", personId)
    .where("tokenHash", "!=", butFor)
    .returning("personId")
    .execute();
  for (const _ of ended) audit("end session", "person", personId);
}

/** Withdraws the links by which a person could still come in. */
export async function withdrawLinks(
  trx: Trx,
  audit: Audit,
  personId: number,
  at: Instant,
): Promise<void> {
  const returns = await trx
    .updateTable("returnLink")
    .set({ revokedAt: at })
    .where("personId", "=", personId)
    .where("revokedAt", "is", null)
    .where("expiresAt", ">", at)
    .returning("id")
    .execute();
  for (const { id } of returns.toSorted((one, other) => one.id - other.id)) {
    audit("revoke return link", "return link", id);
  }
  await withdrawPersonLinks(trx, audit, personId, at);
}

/** Withdraws the links by which a person could choose a password. */
export async function withdrawPersonLinks(
  trx: Trx,
  audit: Audit,
  personId: number,
  at: Instant,
): Promise<void> {
  const links = await trx
    .updateTable("personLink")
    .set({ revokedAt: at })
    .where("personId", "=", personId)
    .where("usedAt", "is", null)
    .where("revokedAt", "is", null)
    .where("expiresAt", ">", at)
    .returning("purpose")
    .execute();
  for (const { purpose } of links) audit(`revoke ${purpose}`, "person", personId);
}
