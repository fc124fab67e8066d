import type { Month, Period } from "#app/domain/calendar/period.ts";

/** One write: who did what to what, when, from what to what, and why. */
export type AuditEntry = {
  id: number;
  at: string;
  personId: number | null;
  author: string;
  action: string;
  subject: string;
  subjectId: number | null;
  metricId: number | null;
  period: Period | null;
  before: unknown;
  after: unknown;
  reason: string | null;
};

/** Which entries are looked for; null where any will do. */
export type AuditSearch = {
  /** A metric's slug. */
  metric: string | null;
  /** Whose they are: a person's, or nobody's but a token's or a command's. */
  by: number | "nobody" | null;
  /** The month of the figure, or one of its quarter. */
  month: Month | null;
  action: string | null;
};

/** How many entries stand on a page. */
export const entriesAtOnce = 50;
