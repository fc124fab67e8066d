import { lastMonthOf, type Month, type Period } from "#app/domain/calendar/period.ts";

/** What a metric is to reach in a period, and why that. */
export type Target = {
  id: number;
  metricId: number;
  period: Period;
  value: number;
  reason: string;
};

/** A target with who set it last, and the moment in UTC; null where the trail does not know. */
export type TargetSet = Target & { setBy: string | null; setAt: string | null };

/** The first of a metric's targets that is for a month or a later one, undefined where there is none. */
export const nextTarget = (month: Month, targets: readonly Target[] = []): Target | undefined =>
  targets.find(({ period }) => lastMonthOf(period) >= month);
