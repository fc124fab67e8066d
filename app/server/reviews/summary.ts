import { isMonth, type Month } from "#app/domain/calendar/period.ts";
import { lastEndedMonth } from "#app/domain/metrics/due.ts";
import { may } from "#app/domain/people/permission.ts";
import { found } from "#app/server/found.ts";
import type { SignedInVisit } from "#app/server/people/access.ts";
import { publications } from "#db/queries/reviews/publications.ts";
import { type ReviewRead, readReviewAs } from "./review.ts";

/** The review whose summary is asked for, and which months' there are beside it. */
export type SummaryAsked = {
  /** Null where none is named and none is published. */
  review: ReviewRead | null;
  newest: Month;
  /** The months that may be read, the newest first; null where drafts may be too, so that it is all that have ended. */
  among: Month[] | null;
};

/**
 * The month of which the summary is asked for: the newest published one where none is named. A draft is there for whoever may
 * read drafts alone.
 *
 * @throws the page that says there is nothing at this address.
 */
export async function summaryAsked(
  asked: Pick<SignedInVisit, "db" | "today" | "person" | "holidays" | "effectOf">,
  named: string | undefined,
): Promise<SummaryAsked> {
  const { db, today, person } = asked;
  const newest = lastEndedMonth(today);
  const all = await publications(db);
  const published = all.map(({ month }) => month);
  const readsDrafts = may(person, "read drafts");
  const among = readsDrafts ? null : published;
  const month = named ?? published[0];
  if (month === undefined) return { review: null, newest, among };
  found(
    (isMonth(month) && month <= newest && (readsDrafts || published.includes(month))) || undefined,
  );
  const publication = all.find((one) => one.month === month);
  return { review: await readReviewAs(asked, month, publication), newest, among };
}
