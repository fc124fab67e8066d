import type { Kysely } from "kysely";
import type { Month } from "#app/domain/calendar/period.ts";
import type { LinkKind, LinkPurpose, Links } from "#app/domain/people/link.ts";
import type { Audit, Change, PersonStamp } from "#db/changes/change.ts";
import { insertRow } from "#db/insert-row.ts";
import type { Database, New, Schema } from "#db/schema.ts";
import type { Instant } from "#db/tables/columns.ts";

const tables = { password: "personLink", return: "returnLink", summary: "summaryLink" };

/** The table of a kind of link, typed as that of links to returns: no column has another type in the others. */
export const linkTable = (kind: LinkKind) => tables[kind] as "returnLink";

/** The database, with the columns of every kind of link in each link table. */
export const withLinks = (db: Database) =>
  db as unknown as Kysely<Schema & { returnLink: Pick<Links["password"], "purpose" | "usedAt"> }>;

/** A new link; only the hash of its token is stored. */
export type NewLink = { expiresAt: Instant; tokenHash: string } & (
  | { kind: "password"; personId: number; purpose: LinkPurpose }
  | { kind: "return"; personId: number; month: Month }
  | { kind: "summary"; month: Month }
);

export async function insertLink(
  { trx, audit, stamp }: Change,
  { kind, ...link }: NewLink,
): Promise<number> {
  const row = { ...link, madeById: stamp.personId, madeAt: stamp.at };
  const id = await insertRow(trx, linkTable(kind), row as New<"returnLink">);
  const { tokenHash: _, ...after } = link;
  const shown = kind === "return" ? after : { expiresAt: link.expiresAt };
  auditLink(audit, "make", kind, { ...link, id }, shown);
  return id;
}

/** Audits a link to a password under its person, the others under the link itself. */
export function auditLink(
  audit: Audit,
  verb: "make" | "open" | "revoke",
  kind: LinkKind,
  link: { id: number; personId?: number; purpose?: LinkPurpose; month?: Month },
  after?: object,
): void {
  const { id, personId = null, purpose, month } = link;
  const details = kind === "summary" && month ? { period: month, after } : { after };
  if (kind === "password") audit(`${verb} ${purpose}`, "person", personId, details);
  else audit(`${verb} ${kind} link`, `${kind} link`, id, details);
}

export async function withdrawLinks(
  { trx, audit, stamp: { at } }: Change,
  personId: number,
  kinds: readonly ("return" | "password")[] = ["password"],
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

/** Marks a person's link to a password as used. Returns false if it no longer worked. */
export async function spendLink(
  { trx, audit, stamp: { personId, at } }: Change<PersonStamp>,
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
