import { periodInWords } from "#app/domain/calendar/period-in-words.ts";
import { amountBefore, type FigureInForce } from "#app/domain/metrics/figure.ts";
import type { MetricInService } from "#app/domain/metrics/metric.ts";
import { answerInWords } from "./return.ts";

/** A figure of a receipt, as it is told there. */
export type ReceiptLine = {
  slug: string;
  name: string;
  period: string;
  periodText: string;
  text: string;
  was: string | null;
  /** Its note, why it replaced another and what was confirmed of it. */
  remarks: string[];
  /** Whether another has replaced it since. */
  isReplaced: boolean;
};

export function receiptLines(
  figures: readonly (FigureInForce & { replacedById: number | null })[],
  metrics: readonly MetricInService[],
): ReceiptLine[] {
  const byId = new Map(metrics.map((metric) => [metric.id, metric]));
  return figures.flatMap((figure) => {
    const metric = byId.get(figure.metricId);
    if (!metric) return [];
    const before = amountBefore(figure);
    return [
      {
        slug: metric.slug,
        name: metric.name,
        period: figure.period,
        periodText: periodInWords(figure.period),
        text: answerInWords(figure, metric),
        was: before && answerInWords(before, metric),
        remarks: [figure.note, figure.reason, figure.confirmation].filter((one) => one !== null),
        isReplaced: figure.replacedById !== null,
      },
    ];
  });
}
