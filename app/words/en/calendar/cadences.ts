import type { Cadence } from "#app/domain/calendar/calendars.ts";

type ByCadence = Record<Cadence, string>;

export const every: ByCadence = { monthly: "Every month", quarterly: "Every quarter" };

export const targetPeriodHint: ByCadence = {
  monthly: "For example, March 2027",
  quarterly: "For example, 2027-Q1",
};

export const cadenceProblem = "How often is monthly or quarterly";

/** For the writers of programs. */
export const periodsOfApi = {
  sent: "A month, 2026-03, or for a quarterly metric a quarter, 2026-Q1.",
  answered: "A month, 2026-03, or a quarter, 2026-Q1.",
  rule: "Periods are months like 2026-03, and quarters like 2026-Q1 where a metric is quarterly.",
};
