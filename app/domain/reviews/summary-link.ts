import type { Month } from "#app/domain/calendar/period.ts";

/** A link that opens one published month's summary and nothing else, as it is kept: without its token. */
export type SummaryLink = {
  id: number;
  month: Month;
  madeById: number;
  /** Moments in UTC, null where it has not happened. */
  madeAt: string;
  expiresAt: string;
  revokedAt: string | null;
  timesOpened: number;
  lastOpenedAt: string | null;
};
