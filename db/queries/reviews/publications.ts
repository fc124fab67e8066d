import type { Month } from "#app/domain/calendar/period.ts";
import type { FigureInForce } from "#app/domain/metrics/figure.ts";
import type { PublicationTold } from "#app/domain/reviews/publication.ts";
import { figuresInForce } from "#db/queries/metrics/figures.ts";
import type { Database } from "#db/schema.ts";

/** Newest month first. */
export function publications(db: Database): Promise<PublicationTold[]> {
  return told(db).orderBy("month", "desc").execute();
}

/** Undefined for a draft. */
export function findPublication(db: Database, month: Month): Promise<PublicationTold | undefined> {
  return told(db).where("month", "=", month).executeTakeFirst();
}

/** The records at publication, as JSON, and the figures then in force; undefined for a draft. */
export async function publishedRecords(
  db: Database,
  month: Month,
): Promise<{ known: string; figures: FigureInForce[] } | undefined> {
  const row = await db
    .selectFrom("publication")
    .select(["known", "lastFigureId"])
    .where("month", "=", month)
    .executeTakeFirst();
  if (!row) return undefined;
  const figures = await figuresInForce(db, { until: month, knownAt: row.lastFigureId });
  return { known: row.known, figures };
}

function told(db: Database) {
  return db
    .selectFrom("publication")
    .leftJoin("person", "person.id", "publication.publishedById")
    .select([
      "publication.month",
      "publication.publishedAt",
      "publication.publishedById",
      "publication.publishedOn",
      "publication.lastFigureId",
      "publication.ask",
      "publication.contactName",
      "publication.contactEmail",
      "person.name as publishedBy",
    ]);
}
