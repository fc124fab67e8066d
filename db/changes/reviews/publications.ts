import { type Publication, publicationVersion } from "#app/domain/reviews/publication.ts";
import { audited } from "#db/changes/change.ts";
import { holdTable } from "#db/dialect.ts";
import { newestFigureId } from "#db/queries/metrics/figures.ts";
import { decisionsUntil } from "#db/queries/reviews/decisions.ts";
import { recordsBesideFigures } from "#db/queries/reviews/reviews.ts";

type ReviewToPublish = Pick<
  Publication,
  "month" | "publishedOn" | "ask" | "contactName" | "contactEmail"
>;

/** Publishes a month's review with everything known of it now, once and for good. */
export const publishReview = audited(
  async ({ trx, audit, stamp }, review: ReviewToPublish): Promise<"published" | "already"> => {
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
    const published = { publishedAt: stamp.at, publishedById: stamp.personId };
    const inserted = await trx
      .insertInto("publication")
      .values({ ...review, ...published, lastFigureId, known })
      .onConflict((conflict) => conflict.column("month").doNothing())
      .returning("month")
      .executeTakeFirst();
    if (!inserted) return "already";
    const { month, ...said } = review;
    audit("publish review", "review", null, { period: month, after: { ...said, lastFigureId } });
    return "published";
  },
);
