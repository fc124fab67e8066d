import type { Figure } from "./figure.ts";
import type { MetricInService } from "./metric.ts";
import { periodInWords } from "./period.ts";
import { amountInWords } from "./wording.ts";

export type ServiceMetrics = {
  service: string;
  metrics: { metric: MetricInService; newest: string }[];
};

/** The metrics by service in the order of their importance, each with its newest figure in words. */
export function metricListOf(
  metrics: readonly MetricInService[],
  newestFigures: readonly Figure[],
): ServiceMetrics[] {
  const newest = new Map(newestFigures.map((figure) => [figure.metricId, figure]));
  const services = Map.groupBy(metrics, (metric) => metric.serviceName);
  return [...services].map(([service, own]) => ({
    service,
    metrics: own.map((metric) => ({ metric, newest: inWords(newest.get(metric.id), metric) })),
  }));
}

function inWords(figure: Figure | undefined, metric: MetricInService): string {
  if (!figure) return "No figure has been given yet.";
  return `${amountInWords(figure, metric)} in ${periodInWords(figure.period)}.`;
}
