import type { Month } from "#app/domain/calendar/period.ts";
import type { LinkInUse, ReturnLink } from "#app/domain/returns/return-link.ts";
import type { Database } from "#db/schema.ts";
import type { Instant } from "#db/tables/columns.ts";

/** The links to a month's returns, the newest first, with who made each. */
export function returnLinksOf(
  db: Database,
  month: Month,
): Promise<(ReturnLink & { madeBy: string })[]> {
  return links(db).where("link.month", "=", month).orderBy("link.id", "desc").execute();
}

/** The links to anybody's return that work now, the newest first, with whose return each opens. */
export function workingReturnLinks(
  db: Database,
  now: Instant,
): Promise<(ReturnLink & { madeBy: string; personName: string })[]> {
  return links(db)
    .innerJoin("person", "person.id", "link.personId")
    .select("person.name as personName")
    .where("link.revokedAt", "is", null)
    .where("link.expiresAt", ">", now)
    .orderBy("link.id", "desc")
    .execute();
}

export function findReturnLink(
  db: Database,
  id: number,
): Promise<(ReturnLink & { madeBy: string }) | undefined> {
  return links(db).where("link.id", "=", id).executeTakeFirst();
}

/** The link with a token, if it still works, and the person whose return it opens, if they may still come in. */
export function findWorkingLink(
  db: Database,
  tokenHash: string,
  now: Instant,
): Promise<(LinkInUse & { expiresAt: Instant; personId: number; name: string }) | undefined> {
  return db
    .selectFrom("returnLink as link")
    .innerJoin("person", "person.id", "link.personId")
    .select(["link.id", "link.month", "link.expiresAt", "link.personId", "person.name"])
    .where("link.tokenHash", "=", tokenHash)
    .where("link.revokedAt", "is", null)
    .where("link.expiresAt", ">", now)
    .where("person.disabledAt", "is", null)
    .executeTakeFirst();
}

function links(db: Database) {
  return db
    .selectFrom("returnLink as link")
    .innerJoin("person as maker", "maker.id", "link.madeById")
    .select([
      "link.id",
      "link.personId",
      "link.month",
      "link.madeById",
      "link.madeAt",
      "link.expiresAt",
      "link.revokedAt",
      "link.sentAt",
      "link.timesOpened",
      "link.lastOpenedAt",
      "maker.name as madeBy",
    ]);
}
