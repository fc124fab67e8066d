import {
  calendarOf,
  type Day,
  lastMonthOf,
  type Month,
  type Period,
  periodsEnding,
  shift,
} from "#app/domain/calendar/period.ts";
import { type Holidays, workingDayFrom } from "#app/domain/calendar/working-day.ts";
import type { Metric, MetricInService } from "./metric.ts";

/** The periods that a month asks of a metric: those that end in it, once the metric has begun. A quarter ends in March, not in April. */
export const periodsAsked = (
  month: Month,
  { cadence, since }: Pick<MetricInService, "cadence" | "since">,
): Period[] => periodsEnding(cadence, month).filter((period) => since === null || since <= period);

/** Whether a month that has ended by today asks for a period of a metric. */
export function isAskedBy(
  today: Day,
  period: string,
  metric: Pick<MetricInService, "cadence" | "since">,
): boolean {
  if (calendarOf(period) === undefined) return false;
  const month = lastMonthOf(period);
  return month <= lastEndedMonth(today) && periodsAsked(month, metric).includes(period);
}

/** The day by which a period's figure is due: its metric's day of the month after it, or the next working day. */
export function dueOn(period: Period, { dueDay }: Pick<Metric, "dueDay">, holidays: Holidays): Day {
  const day = `${shift(lastMonthOf(period), 1)}-${String(dueDay).padStart(2, "0")}`;
  return workingDayFrom(day, holidays);
}

/** The newest month that has ended, which is the newest that can be reviewed. */
export const lastEndedMonth = (today: Day): Month => shift(today.slice(0, 7), -1);
