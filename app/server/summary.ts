import { lastEndedMonth } from "#app/domain/due.ts";
import { isMonth, type Month } from "#app/domain/period.ts";
import { may } from "#app/domain/permission.ts";
import { publications } from "#db/queries/publications.ts";
import type { SignedInVisit } from "./access.ts";
import { found } from "./found.ts";

/** Which months' summaries somebody may read, and which of them is asked for. */
export type SummaryAsked = {
  /** Null where none is named and none is published. */
  month: Month | null;
  newest: Month;
  /** The months that may be read, the newest first; null where drafts may be too, so that it is all that have ended. */
  among: Month[] | null;
};

/**
 * The month whose summary is asked for: the newest published one where none is named. A draft is there for whoever may
 * read drafts alone.
 *
 * @throws the page that says there is nothing at this address.
 */
export async function summaryAsked(
  { db, today, person }: SignedInVisit,
  named: string | undefined,
): Promise<SummaryAsked> {
  const newest = lastEndedMonth(today);
  const published = (await publications(db)).map(({ month }) => month);
  const readsDrafts = may(person, "read drafts");
  const month = named ?? published[0] ?? null;
  const isThere = (asked: string) =>
    isMonth(asked) && asked <= newest && (readsDrafts || published.includes(asked));
  if (month !== null) found(isThere(month) || undefined);
  return { month, newest, among: readsDrafts ? null : published };
}
