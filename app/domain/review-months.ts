import { lastEndedMonth, periodEnding } from "./due.ts";
import type { Metric } from "./metric.ts";
import { type Day, lastMonthOf, type Month, type Period, periodsBetween } from "./period.ts";

/** A month that can be reviewed, and how complete its figures are. */
export type ReviewMonth = { month: Month; asked: number; given: number };

/** The months from the first figure to the newest that has ended, newest first. */
export function monthsToReview(
  metrics: readonly Pick<Metric, "cadence">[],
  figuresGiven: readonly { period: Period; given: number }[],
  today: Day,
): ReviewMonth[] {
  const given = new Map<Month, number>();
  for (const row of figuresGiven) {
    const month = lastMonthOf(row.period);
    given.set(month, (given.get(month) ?? 0) + row.given);
  }
  const first = [...given.keys()].sort()[0];
  if (!first) return [];
  return periodsBetween(first, lastEndedMonth(today))
    .reverse()
    .map((month) => ({
      month,
      asked: metrics.filter((metric) => periodEnding(month, metric)).length,
      given: given.get(month) ?? 0,
    }));
}
