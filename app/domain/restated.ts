import { amountBefore, type FigureInForce, sameAmount } from "./figure.ts";
import type { MetricInService } from "./metric.ts";
import { lastMonthOf, type Month, monthOf, type Period, periodInWords, shift } from "./period.ts";
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

/** A figure of a published review that was corrected, or given for the first time, after it was published. */
export type RestatedSince = {
  metric: MetricInService;
  period: Period;
  /** Null where none was known. */
  was: string | null;
  now: string;
  reason: string;
  givenAt: string;
};

/**
 * What became of a published review's figures since.
 *
 * @param known in force when it was published.
 * @param since given later, and in force now.
 */
export function restatedSince(
  known: readonly FigureInForce[],
  since: readonly FigureInForce[],
  metrics: readonly MetricInService[],
): RestatedSince[] {
  const knownOf = new Map(known.map((figure) => [keyOf(figure), figure]));
  return since.flatMap((figure) => {
    const metric = metrics.find(({ id }) => id === figure.metricId);
    const before = knownOf.get(keyOf(figure));
    if (!metric || (before && sameAmount(before, figure))) return [];
    const { period, reason, givenAt } = figure;
    const was = before ? amountInWords(before, metric) : null;
    const now = amountInWords(figure, metric);
    return [{ metric, period, was, now, reason: reason ?? "", givenAt }];
  });
}

const keyOf = ({ metricId, period }: Pick<FigureInForce, "metricId" | "period">) =>
  `${metricId} ${period}`;
