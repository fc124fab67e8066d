import { type Publication, publicationVersion } from "#app/domain/reviews/publication.ts";
import { change, type Stamp } from "#db/changes/change.ts";
import { holdTable } from "#db/dialect.ts";
import { newestFigureId } from "#db/queries/metrics/figures.ts";
import { decisionsUntil } from "#db/queries/reviews/decisions.ts";
import { recordsBesideFigures } from "#db/queries/reviews/reviews.ts";
import type { Database } from "#db/schema.ts";

export type ReviewToPublish = Pick<
  Publication,
  "month" | "publishedOn" | "ask" | "contactName" | "contactEmail"
>;

/** Publishes a month's review with what is known of it now, once and for good. */
export function publishReview(
  db: Database,
  stamp: Stamp,
  review: ReviewToPublish,
): Promise<"published" | "already"> {
  return change(db, stamp, async (trx, audit) => {
    await holdTable(trx, "figure");
    const lastFigureId = await newestFigureId(trx);
    const decisions = await decisionsUntil(trx, review.month);
    const { nation } = await trx.selectFrom("council").select("nation").executeTakeFirstOrThrow();
    const known = JSON.stringify({
      version: publicationVersion,
      ...(await recordsBesideFigures(trx)),
      decisions,
      nation,
    });
    const inserted = await trx
      .insertInto("publication")
      .values({
        ...review,
        publishedAt: stamp.at,
        publishedById: stamp.personId,
        lastFigureId,
        known,
      })
      .onConflict((conflict) => conflict.column("month").doNothing())
      .returning("month")
      .executeTakeFirst();
    if (!inserted) return "already";
    const { month, ...said } = review;
    audit("publish review", "review", null, { period: month, after: { ...said, lastFigureId } });
    return "published";
  });
}
