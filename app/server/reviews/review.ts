import type { Month } from "#app/domain/calendar/period.ts";
import type { DecisionTold } from "#app/domain/reviews/decision.ts";
import type { PublicationTold } from "#app/domain/reviews/publication.ts";
import { type Restated, restatedSince } from "#app/domain/reviews/restated.ts";
import { type Review, reviewOf } from "#app/domain/reviews/review.ts";
import { bankHolidays } from "#app/server/calendar/bank-holidays.ts";
import type { Visit } from "#app/server/people/visit.ts";
import { figuresInForce } from "#db/queries/metrics/figures.ts";
import { findPublication, publishedRecords } from "#db/queries/reviews/publications.ts";
import { reviewRecords } from "#db/queries/reviews/reviews.ts";
import { readPublication } from "./stored-publication.ts";

export type ReviewRead = Review & {
  /** Null for a draft. */
  publication: PublicationTold | null;
  /** Empty for a draft. */
  restatedSince: Restated[];
  /** The decisions at publication; null for a draft. */
  decided: readonly DecisionTold[] | null;
};

type Reading = Pick<Visit, "db" | "today" | "holidays" | "effectOf">;

export async function readReview(reading: Reading, month: Month): Promise<ReviewRead> {
  return readReviewAs(reading, month, await findPublication(reading.db, month));
}

export const readReviewAs = (
  reading: Reading,
  month: Month,
  publication: PublicationTold | undefined,
): Promise<ReviewRead> =>
  publication ? readPublished(reading, publication) : readDraft(reading, month);

async function readDraft({ db, today, holidays, effectOf }: Reading, month: Month) {
  const records = { ...(await reviewRecords(db, month)), effectOf };
  const review = reviewOf(month, today, records, holidays);
  return { ...review, publication: null, restatedSince: [], decided: null };
}

async function readPublished({ db, effectOf }: Reading, publication: PublicationTold) {
  const { month, publishedOn, lastFigureId } = publication;
  const stored = await publishedRecords(db, month);
  if (!stored) throw new Error(`What was known of ${month} when it was published is gone`);
  const { decisions, nation, ...known } = readPublication(stored.known);
  const records = { ...known, figures: stored.figures, effectOf };
  const since = await figuresInForce(db, { until: month, after: lastFigureId });
  return {
    ...reviewOf(month, publishedOn, records, bankHolidays(nation)),
    publication,
    restatedSince: restatedSince(records.figures, since, records.metrics),
    decided: decisions,
  };
}
