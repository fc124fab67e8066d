import {
  type Day,
  lastMonthOf,
  type Month,
  type Period,
  periodsBetween,
} from "#app/domain/calendar/period.ts";
import { lastEndedMonth, periodsAsked } from "#app/domain/metrics/due.ts";
import type { MetricInService } from "#app/domain/metrics/metric.ts";

type ReviewMonth = { month: Month; asked: number; given: number };

/** The months from the first figure to the newest that has ended, newest first. */
export function monthsToReview(
  metrics: readonly Pick<MetricInService, "cadence" | "since">[],
  said: readonly { period: Period; given: number; exempt: number }[],
  today: Day,
): ReviewMonth[] {
  const months = Map.groupBy(said, ({ period }) => lastMonthOf(period));
  const sumOf = (month: Month, key: "given" | "exempt") =>
    (months.get(month) ?? []).reduce((sum, row) => sum + row[key], 0);
  const first = [...months.keys()].sort()[0];
  if (!first) return [];
  return periodsBetween(first, lastEndedMonth(today))
    .reverse()
    .map((month) => ({
      month,
      asked:
        metrics.reduce((sum, metric) => sum + periodsAsked(month, metric).length, 0) -
        sumOf(month, "exempt"),
      given: sumOf(month, "given"),
    }));
}
