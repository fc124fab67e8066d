import {
  type Day,
  type Month,
  type Period,
  periodsBetween,
  periodsEnding,
  shift,
} from "#app/domain/calendar/period.ts";
import type { Holidays } from "#app/domain/calendar/working-day.ts";
import { dueOn, lastEndedMonth } from "#app/domain/metrics/due.ts";
import type { Metric } from "#app/domain/metrics/metric.ts";

export type DueDay = { day: Day; figures: { name: string; period: Period }[] };

const monthsAhead = 12;

/** The days within twelve months from today on which figures are due. */
export function dueDays(
  metrics: readonly Pick<Metric, "name" | "cadence" | "dueDay">[],
  today: Day,
  holidays: Holidays,
): DueDay[] {
  const newest = lastEndedMonth(today);
  const last = `${shift(today.slice(0, 7), monthsAhead)}${today.slice(7)}`;
  const due = periodsBetween(shift(newest, -1), shift(newest, monthsAhead)).flatMap((month) =>
    metrics.flatMap((metric) => dueAfter(month, metric, holidays)),
  );
  const ahead = due.filter(({ day }) => day >= today && day < last);
  return [...Map.groupBy(ahead, ({ day }) => day)]
    .map(([day, own]) => ({ day, figures: own.map(({ name, period }) => ({ name, period })) }))
    .toSorted((one, other) => (one.day < other.day ? -1 : 1));
}

const dueAfter = (
  month: Month,
  metric: Pick<Metric, "name" | "cadence" | "dueDay">,
  holidays: Holidays,
) =>
  periodsEnding(metric.cadence, month).map((period) => ({
    day: dueOn(period, metric, holidays),
    name: metric.name,
    period,
  }));
