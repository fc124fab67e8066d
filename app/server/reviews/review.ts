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

/** A month's review as it is read: as it was published, or as it stands while it is a draft. */
export type ReviewRead = Review & {
  /** Null for a draft. */
  publication: PublicationTold | null;
  /** Figures corrected or first given since it was published; none for a draft. */
  restatedSince: Restated[];
  /** Decisions as of its publication; null for a draft, which shows the current ones. */
  decided: readonly DecisionTold[] | null;
};

type Reading = Pick<Visit, "db" | "today" | "holidays" | "effectOf">;

/** The one way to a month's review, for every page that shows any of it. */
export async function readReview(reading: Reading, month: Month): Promise<ReviewRead> {
  return readReviewAs(reading, month, await findPublication(reading.db, month));
}

/** The same where it is known already how it was published, if it was. */
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
