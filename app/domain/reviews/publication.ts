import type { Day, Month } from "#app/domain/calendar/period.ts";
import type { Nation } from "#app/domain/council/council.ts";
import type { RecordsBesideFigures } from "#app/domain/verdicts/records.ts";
import type { DecisionTold } from "./decision.ts";

export type Publication = {
  month: Month;
  /** A moment in UTC. */
  publishedAt: string;
  /** Null if a demo's story published it. */
  publishedById: number | null;
  /** The council's own day at publication, which decides what is late. */
  publishedOn: Day;
  /** The newest figure at publication. Figures are append-only, so later ones have greater ids. */
  lastFigureId: number;
  /** Everything else that the review is made from, as JSON, because it may be edited later. */
  known: string;
  /** The one decision asked of the chief executive, if any. */
  ask: string | null;
  contactName: string;
  contactEmail: string;
};

/** Of `known`. */
export const publicationVersion = 1;

/** Everything but the figures that a published review is made from, as on the day. */
export type RecordsAtPublication = RecordsBesideFigures & {
  decisions: readonly DecisionTold[];
  nation: Nation;
};

export type PublicationTold = Omit<Publication, "known"> & { publishedBy: string | null };

/** When the review of an earlier month was last published before a moment. */
export function publishedBefore(
  all: readonly Pick<Publication, "month" | "publishedAt">[],
  month: Month,
  by: string,
): string | undefined {
  const earlier = all.filter((one) => one.month < month && one.publishedAt < by);
  return earlier
    .map(({ publishedAt }) => publishedAt)
    .sort()
    .at(-1);
}
