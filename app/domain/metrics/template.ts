import {
  type Day,
  lastMonthOf,
  monthOf,
  type Period,
  periodsEnding,
  shift,
} from "#app/domain/calendar/period.ts";
import type { FigureInForce } from "./figure.ts";
import type { MetricInService } from "./metric.ts";

/** What a column's name ends in that holds the part or the whole of a share. */
export const partSuffix = / \(part\)$/i;
export const wholeSuffix = / \(whole\)$/i;

/** A table to be filled in: the periods down its first column, the metrics across. */
export type Template = { headers: string[]; periods: Period[] };

const mostMonths = 12;

/** A table of these metrics with the periods of the last year that they lack figures for; the newest where they lack none. */
export function templateOf(
  metrics: readonly MetricInService[],
  figures: readonly Pick<FigureInForce, "metricId" | "period">[],
  today: Day,
): Template {
  const last = shift(monthOf(today), -1);
  const first = shift(last, 1 - mostMonths);
  const given = new Set(figures.map(({ metricId, period }) => `${metricId} ${period}`));
  const lacking = metrics.flatMap((metric) => {
    const periods = periodsEnding(metric.cadence, first, last);
    const begun = periods.filter((period) => metric.since !== null && metric.since <= period);
    const asked = begun.length > 0 ? begun : periods.slice(-1);
    return asked.filter((period) => !given.has(`${metric.id} ${period}`));
  });
  const periods = [...new Set(lacking)].sort(
    (one, other) => lastMonthOf(one).localeCompare(lastMonthOf(other)) || one.length - other.length,
  );
  return { headers: metrics.flatMap(columnsOf), periods: periods.length > 0 ? periods : [last] };
}

const columnsOf = ({ name, measure }: MetricInService): string[] =>
  measure === "share" ? [`${name} (part)`, `${name} (whole)`] : [name];
