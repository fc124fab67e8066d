import { type Day, shift } from "#app/domain/calendar/period.ts";
import type { Holidays } from "#app/domain/calendar/working-day.ts";
import type { Chart } from "#app/domain/metrics/chart.ts";
import { lastEndedMonth } from "#app/domain/metrics/due.ts";
import type { FigureInForce } from "#app/domain/metrics/figure.ts";
import type { MetricInService } from "#app/domain/metrics/metric.ts";
import { reviewOf } from "#app/domain/reviews/review.ts";
import { type Use, useOf } from "#app/domain/reviews/use.ts";
import { metricPageOf } from "#app/domain/verdicts/metric-page.ts";
import { type Records, recordsByMetric } from "#app/domain/verdicts/records.ts";
import { type OpenMonth, openMonths } from "./return.ts";

/** An officer's figures due, and how each metric is used. */
export type MyReturns = { open: OpenMonth[]; metrics: MyMetric[] };

export type MyMetric = {
  metric: MetricInService;
  /** Null if there are no figures. */
  chart: Chart | null;
  newest: FigureInForce | null;
  use: Use;
};

const reviewsLookedThrough = 2;

export function myReturnsOf(
  personId: number,
  today: Day,
  known: Records,
  holidays: Holidays,
): MyReturns {
  const own = known.metrics.filter(({ ownerId }) => ownerId === personId);
  const records = recordsByMetric(known);
  const fronts = Array.from({ length: own.length > 0 ? reviewsLookedThrough : 0 }, (_, back) => {
    const month = shift(lastEndedMonth(today), -1 - back);
    return { month, front: reviewOf(month, today, known, holidays).front };
  });
  return {
    open: openMonths(today, own, known.figures, holidays),
    metrics: own.map((metric) => {
      const newest = records.figures.get(metric.id)?.at(-1);
      return {
        metric,
        chart: newest ? metricPageOf(metric, today, known).chart : null,
        newest: newest ?? null,
        use: useOf(metric, records, fronts),
      };
    }),
  };
}
