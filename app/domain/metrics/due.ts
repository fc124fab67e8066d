import {
  calendarOf,
  type Day,
  lastMonthOf,
  lastWithin,
  type Month,
  type Period,
  shift,
} from "#app/domain/calendar/period.ts";
import { type Holidays, workingDayFrom } from "#app/domain/calendar/working-day.ts";
import type { Metric, MetricInService } from "./metric.ts";

/** The period of a metric that ends with a month, or undefined where none does: a quarter ends in March, not in April. */
export function periodEnding(
  month: Month,
  { cadence }: Pick<Metric, "cadence">,
): Period | undefined {
  const period = lastWithin(cadence, month);
  return lastMonthOf(period) === month ? period : undefined;
}

/** The period that a month asks of a metric: the one that ends with it, once the metric has begun. */
export function periodAsked(
  month: Month,
  metric: Pick<MetricInService, "cadence" | "since">,
): Period | undefined {
  const period = periodEnding(month, metric);
  return period && (metric.since === null || metric.since <= period) ? period : undefined;
}

/** Whether a period is one that a month which has ended by today asks of a metric. */
export function isAskedBy(
  today: Day,
  period: string,
  metric: Pick<MetricInService, "cadence" | "since">,
): boolean {
  if (calendarOf(period) === undefined) return false;
  const month = lastMonthOf(period);
  return month <= lastEndedMonth(today) && periodAsked(month, metric) === period;
}

/** The day by which a period's figure is due: its metric's day of the month after it, or the next working day. */
export function dueOn(period: Period, { dueDay }: Pick<Metric, "dueDay">, holidays: Holidays): Day {
  const day = `${shift(lastMonthOf(period), 1)}-${String(dueDay).padStart(2, "0")}`;
  return workingDayFrom(day, holidays);
}

/** The newest month that has ended, which is the newest that can be reviewed. */
export const lastEndedMonth = (today: Day): Month => shift(today.slice(0, 7), -1);
