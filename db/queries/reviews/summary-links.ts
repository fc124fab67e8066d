import type { Month } from "#app/domain/calendar/period.ts";
import type { SummaryLink } from "#app/domain/reviews/summary-link.ts";
import type { Database } from "#db/schema.ts";
import type { Instant } from "#db/tables/columns.ts";

type MadeLink = SummaryLink & { madeBy: string };

/** The links to a month's summary, the newest first, with who made each. */
export const summaryLinksOf = (db: Database, month: Month): Promise<MadeLink[]> =>
  links(db).where("link.month", "=", month).orderBy("link.id", "desc").execute();

/** The links to any month's summary that work now, the newest first. */
export const workingSummaryLinks = (db: Database, now: Instant): Promise<MadeLink[]> =>
  working(db, now).orderBy("link.id", "desc").execute();

export const findSummaryLink = (db: Database, id: number): Promise<MadeLink | undefined> =>
  links(db).where("link.id", "=", id).executeTakeFirst();

/** The link with a token, by its hash, if it works now. */
export const findWorkingSummaryLink = (
  db: Database,
  tokenHash: string,
  now: Instant,
): Promise<MadeLink | undefined> =>
  working(db, now).where("link.tokenHash", "=", tokenHash).executeTakeFirst();

const working = (db: Database, now: Instant) =>
  links(db).where("link.revokedAt", "is", null).where("link.expiresAt", ">", now);

function links(db: Database) {
  return db
    .selectFrom("summaryLink as link")
    .innerJoin("person as maker", "maker.id", "link.madeById")
    .select([
      "link.id",
      "link.month",
      "link.madeById",
      "link.madeAt",
      "link.expiresAt",
      "link.revokedAt",
      "link.timesOpened",
      "link.lastOpenedAt",
      "maker.name as madeBy",
    ]);
}
