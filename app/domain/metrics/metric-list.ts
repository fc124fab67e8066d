import { lastMonthOf } from "#app/domain/calendar/period.ts";
import { periodInWords } from "#app/domain/calendar/period-in-words.ts";
import { matches } from "#app/domain/search.ts";
import type { Figure } from "./figure.ts";
import { numberOf } from "./figure.ts";
import type { MetricInService, Stage } from "./metric.ts";
import { amountInWords, numberInWords, unitInWords } from "./wording.ts";

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

/** A metric with its newest figure: the number, null where there is none, and the words that go on from it. */
export type MetricEntry = { metric: MetricInService; number: string | null; text: string };

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
    own.map((metric) => entryOf(metric, newest.get(metric.id)));
  if (search.sort === "importance") {
    return [...Map.groupBy(found, ({ serviceName }) => serviceName)].map(([heading, own]) => ({
      heading,
      entries: entriesOf(own),
    }));
  }
  const lastMonth = ({ id }: MetricInService) => lastMonthOf(newest.get(id)?.period ?? "");
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

function entryOf(metric: MetricInService, figure: Figure | undefined): MetricEntry {
  if (!figure) return { metric, number: null, text: "No figure has been given yet." };
  const when = `in ${periodInWords(figure.period)}`;
  const value = numberOf(figure);
  if (value === null)
    return { metric, number: null, text: `${amountInWords(figure, metric)} ${when}.` };
  const text = `${unitInWords(figure, metric)} ${when}.`.trim();
  return { metric, number: numberInWords(value, metric), text };
}

const byText = (one: string, other: string) => one.localeCompare(other, "en-GB");
