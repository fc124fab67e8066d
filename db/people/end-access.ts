import type { Audit } from "#db/changes/change.ts";
import type { Trx } from "#db/schema.ts";
import type { Instant } from "#db/tables/columns.ts";
import { auditLink } from "./insert-link.ts";
import { linkTable, withLinks } from "./link-tables.ts";

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

/** Withdraws a person's links that still work. */
export async function withdrawLinks(
  trx: Trx,
  audit: Audit,
  personId: number,
  at: Instant,
  kinds: readonly ("return" | "password")[],
): Promise<void> {
  for (const kind of kinds) {
    const withdrawn = await withLinks(trx)
      .updateTable(linkTable(kind))
      .set({ revokedAt: at })
      .where("personId", "=", personId)
      .where("revokedAt", "is", null)
      .where("expiresAt", ">", at)
      .$if(kind === "password", (query) => query.where("usedAt", "is", null))
      .returningAll()
      .execute();
    for (const link of withdrawn.toSorted((one, other) => one.id - other.id)) {
      auditLink(audit, "revoke", kind, link);
    }
  }
}
