import {
  lastMonthOf,
  type Month,
  monthOf,
  type Period,
  shift,
} from "#app/domain/calendar/period.ts";
import { dayInLondon } from "#app/domain/calendar/today.ts";
import {
  type Amount,
  amountBefore,
  amountOf,
  type FigureInForce,
  sameAmount,
} from "#app/domain/metrics/figure.ts";
import type { MetricInService } from "#app/domain/metrics/metric.ts";
import type { Publication } from "./publication.ts";

/** A figure that has replaced another. */
export type Restated = {
  metric: MetricInService;
  period: Period;
  /** Null if it is the first for its period. */
  was: Amount | null;
  now: Amount;
  reason: string;
  givenAt: string;
};

/** Corrections made in a month or the next one, and all corrections of the month's own figures. */
export function restatedFigures(
  month: Month,
  figures: readonly FigureInForce[],
  metrics: ReadonlyMap<number, MetricInService>,
): Restated[] {
  return figures.flatMap((figure) => {
    const metric = metrics.get(figure.metricId);
    const before = amountBefore(figure);
    if (!metric || !before) return [];
    const corrected = monthOf(dayInLondon(new Date(figure.givenAt)));
    const isOfTheMonth = lastMonthOf(figure.period) === month;
    if (!isOfTheMonth && (corrected < month || corrected > shift(month, 1))) return [];
    return [restated(metric, before, figure)];
  });
}

/**
 * The figures of a published review that have changed since.
 *
 * @param known in force at publication
 * @param since given later and now in force
 */
export function restatedSince(
  known: readonly FigureInForce[],
  since: readonly FigureInForce[],
  metrics: readonly MetricInService[],
): Restated[] {
  const metricOf = new Map(metrics.map((metric) => [metric.id, metric]));
  const knownOf = new Map(known.map((figure) => [keyOf(figure), figure]));
  return since.flatMap((figure) => {
    const metric = metricOf.get(figure.metricId);
    const before = knownOf.get(keyOf(figure)) ?? null;
    if (!metric || (before && sameAmount(before, figure))) return [];
    return [restated(metric, before, figure)];
  });
}

/** The months whose published reviews still show a replaced figure, newest first, by the figure's id. */
export function stillShown(
  revisions: readonly Pick<FigureInForce, "id" | "period" | "replacesId">[],
  publications: readonly Pick<Publication, "month" | "lastFigureId">[],
): Map<number, Month[]> {
  const periods = new Map(revisions.map(({ id, period }) => [id, period]));
  const months = new Map<number, Month[]>();
  for (const { id, replacesId } of revisions) {
    const period = replacesId === null ? undefined : periods.get(replacesId);
    if (replacesId === null || period === undefined) continue;
    const shown = publications.filter(
      ({ month, lastFigureId }) =>
        lastMonthOf(period) <= month && replacesId <= lastFigureId && lastFigureId < id,
    );
    if (shown.length > 0) {
      months.set(
        replacesId,
        shown.map(({ month }) => month),
      );
    }
  }
  return months;
}

const restated = (metric: MetricInService, before: Amount | null, figure: FigureInForce) => ({
  metric,
  period: figure.period,
  was: before,
  now: amountOf(figure),
  reason: figure.reason ?? "",
  givenAt: figure.givenAt,
});

const keyOf = ({ metricId, period }: Pick<FigureInForce, "metricId" | "period">) =>
  `${metricId} ${period}`;
