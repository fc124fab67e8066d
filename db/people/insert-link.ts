import type { Month } from "#app/domain/calendar/period.ts";
import type { LinkKind, LinkPurpose } from "#app/domain/people/link.ts";
import type { Audit, Stamp } from "#db/changes/change.ts";
import { insertRow } from "#db/insert-row.ts";
import type { New, Trx } from "#db/schema.ts";
import type { Instant } from "#db/tables/columns.ts";
import { linkTable } from "./link-tables.ts";

/** A link as it is made: only the hash of its token is kept. */
export type NewLink = { expiresAt: Instant; tokenHash: string } & (
  | { kind: "password"; personId: number; purpose: LinkPurpose }
  | { kind: "return"; personId: number; month: Month }
  | { kind: "summary"; month: Month }
);

/** Makes a link within another change and returns its id. */
export async function insertLink(
  trx: Trx,
  audit: Audit,
  { personId: madeById, at }: Stamp,
  { kind, ...link }: NewLink,
): Promise<number> {
  const row = { ...link, madeById, madeAt: at };
  const id = await insertRow(trx, linkTable(kind), row as New<"returnLink">);
  const { tokenHash: _, ...after } = link;
  auditLink(
    audit,
    "make",
    kind,
    { ...link, id },
    kind === "return" ? after : { expiresAt: link.expiresAt },
  );
  return id;
}

/** Enters what was done with a link: with that to a password under its person, with others under the link itself. */
export function auditLink(
  audit: Audit,
  verb: "make" | "open" | "revoke",
  kind: LinkKind,
  link: { id: number; personId?: number; purpose?: LinkPurpose; month?: Month },
  after?: object,
): void {
  const { id, personId = null, purpose, month } = link;
  if (kind === "password") audit(`${verb} ${purpose}`, "person", personId, { after });
  else {
    const details = kind === "summary" && month ? { period: month, after } : { after };
    audit(`${verb} ${kind} link`, `${kind} link`, id, details);
  }
}
