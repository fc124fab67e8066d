import { amountBefore, type FigureInForce } from "./figure.ts";
import type { MetricInService } from "./metric.ts";
import { lastMonthOf, type Month, monthOf, periodInWords, shift } from "./period.ts";
import { dayInLondon } from "./today.ts";
import { amountInWords } from "./wording.ts";

/** A figure that was corrected between a month's beginning and its review, or one of the month itself that was corrected at any time. */
export type RestatedFigure = { metric: MetricInService; text: string; reason: string };

export function restatedFigures(
  month: Month,
  figures: readonly FigureInForce[],
  metrics: ReadonlyMap<number, MetricInService>,
): RestatedFigure[] {
  return figures.flatMap((figure) => {
    const metric = metrics.get(figure.metricId);
    const before = amountBefore(figure);
    if (!metric || !before) return [];
    const corrected = monthOf(dayInLondon(new Date(figure.givenAt)));
    const isOfTheMonth = lastMonthOf(figure.period) === month;
    if (!isOfTheMonth && (corrected < month || corrected > shift(month, 1))) return [];
    const text = `${periodInWords(figure.period)}: ${amountInWords(figure, metric)}, was ${amountInWords(before, metric)}`;
    return [{ metric, text, reason: figure.reason ?? "" }];
  });
}
