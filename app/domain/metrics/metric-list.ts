import { lastMonthOf } from "#app/domain/calendar/period.ts";
import { matches } from "#app/domain/search.ts";
import type { Figure } from "./figure.ts";
import type { MetricInService, Stage } from "./metric.ts";

export const metricOrders = ["importance", "name", "stale"] as const;
export type MetricOrder = (typeof metricOrders)[number];

/** What somebody looks for among the metrics; null where anything will do. */
export type MetricSearch = {
  search: string;
  /** A service's name. */
  service: string | null;
  stage: Stage | null;
  sort: MetricOrder;
};

/** A metric with its newest figure; null where none has been given. */
export type MetricEntry = { metric: MetricInService; newest: Figure | null };

/** Metrics under a heading, which is a service's name where they are in the order of their importance. */
export type MetricGroup = { heading: string | null; entries: MetricEntry[] };

export function metricListOf(
  search: MetricSearch,
  metrics: readonly MetricInService[],
  newestFigures: readonly Figure[],
): MetricGroup[] {
  const newest = new Map(newestFigures.map((figure) => [figure.metricId, figure]));
  const found = metrics.filter((metric) => isLookedFor(metric, search));
  const entriesOf = (own: readonly MetricInService[]) =>
    own.map((metric) => ({ metric, newest: newest.get(metric.id) ?? null }));
  if (search.sort === "importance") {
    return [...Map.groupBy(found, ({ serviceName }) => serviceName)].map(([heading, own]) => ({
      heading,
      entries: entriesOf(own),
    }));
  }
  const lastMonth = ({ id }: MetricInService) => {
    const figure = newest.get(id);
    return figure ? lastMonthOf(figure.period) : "";
  };
  const inOrder = found.toSorted(
    (one, other) =>
      (search.sort === "stale" ? byText(lastMonth(one), lastMonth(other)) : 0) ||
      byText(one.name, other.name),
  );
  return inOrder.length > 0 ? [{ heading: null, entries: entriesOf(inOrder) }] : [];
}

/** The services that have metrics, by name. */
export const servicesWithMetrics = (metrics: readonly MetricInService[]): string[] =>
  [...new Set(metrics.map(({ serviceName }) => serviceName))].sort(byText);

const isLookedFor = (metric: MetricInService, { search, service, stage }: MetricSearch) =>
  (service === null || metric.serviceName === service) &&
  (stage === null || metric.stage === stage) &&
  matches(search, [metric.name, metric.serviceName, metric.unit, metric.definition]);

const byText = (one: string, other: string) => one.localeCompare(other, "en-GB");
