import { isMonth, type Month } from "#app/domain/calendar/period.ts";
import { lastEndedMonth } from "#app/domain/metrics/due.ts";
import { may } from "#app/domain/people/permission.ts";
import { found } from "#app/server/door.ts";
import type { SignedInVisit } from "#app/server/people/access.ts";
import { publications } from "#db/queries/reviews/publications.ts";
import { type ReviewRead, readReviewAs } from "./review.ts";

type SummaryAsked = {
  /** Null if none is published. */
  review: ReviewRead | null;
  newest: Month;
  /** The months that may be read, newest first; null means all that have ended, drafts included. */
  among: Month[] | null;
};

/** The review of the named month, or the newest published one. Drafts need permission. @throws 404 */
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
