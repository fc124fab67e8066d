import type { Day, Month } from "#app/domain/calendar/period.ts";
import type { Nation } from "#app/domain/council/council.ts";
import type { RecordsBesideFigures } from "#app/domain/verdicts/records.ts";
import type { DecisionTold } from "./decision.ts";

/** A month's review as it was published, once and for good. */
export type Publication = {
  month: Month;
  /** A moment in UTC. */
  publishedAt: string;
  /** Null where a demo's story published it. */
  publishedById: number | null;
  /** The council's own day when it was published, by which it says what is late. */
  publishedOn: Day;
  /** The newest figure that was known: figures are append-only, and those of later ids came later. */
  lastFigureId: number;
  /** All that the review is made from but the figures, as JSON: what is known of metrics and campaigns may be edited later. */
  known: string;
  /** The one decision that the chief executive is asked for; null where none is. */
  ask: string | null;
  contactName: string;
  contactEmail: string;
};

/** The version in which `known` is stored. */
export const publicationVersion = 1;

/** What a published review is made from but its figures: what was known on its day, what was decided by then, and whose bank holidays were kept. */
export type RecordsAtPublication = RecordsBesideFigures & {
  decisions: readonly DecisionTold[];
  nation: Nation;
};

/** What is told of a publication: all but what was known, with the name of who published it. */
export type PublicationTold = Omit<Publication, "known"> & { publishedBy: string | null };

/** When an earlier month's review was last published before a moment: what was told by then has been heard. */
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
