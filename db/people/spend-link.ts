import type { Audit, PersonStamp } from "#db/changes/change.ts";
import type { Trx } from "#db/schema.ts";

/** Uses a person's link to a password up. Returns whether it still held. */
export async function spendLink(
  trx: Trx,
  audit: Audit,
  { personId, at }: PersonStamp,
  which: { tokenHash: string } | { id: number; purpose: "invitation" },
): Promise<boolean> {
  const used = await trx
    .updateTable("personLink")
    .set({ usedAt: at })
    .where(({ and }) => and({ ...which, personId }))
    .where("usedAt", "is", null)
    .where("revokedAt", "is", null)
    .where("expiresAt", ">", at)
    .returning("purpose")
    .executeTakeFirst();
  if (used) audit(`use ${used.purpose}`, "person", personId);
  return used !== undefined;
}
