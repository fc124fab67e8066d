import type { MetricInService } from "#app/domain/metrics/metric.ts";
import type { Records } from "#app/domain/verdicts/records.ts";
import {
  allCampaigns,
  campaignMetrics,
  objectives,
  trialsOf,
} from "#db/queries/campaigns/campaigns.ts";
import { figuresInForce } from "#db/queries/metrics/figures.ts";
import { eventsOf, metricsInServices, targets } from "#db/queries/metrics/metrics.ts";
import type { Database } from "#db/schema.ts";

/** A metric with its figures and events, those of its campaigns' vanity metrics and comparisons, and those of others. */
export async function findMetricRecords(
  db: Database,
  slug: string,
  others: readonly string[] = [],
): Promise<{ metric: MetricInService; records: Records } | undefined> {
  const metrics = await metricsInServices(db);
  const metric = metrics.find((known) => known.slug === slug);
  if (!metric) return undefined;
  const links = await campaignMetrics(db);
  const joined = links.filter((link) => link.metricId === metric.id).map((link) => link.campaignId);
  const beside = links
    .filter((link) => joined.includes(link.campaignId))
    .map((link) => link.metricId);
  const aims = (await objectives(db)).filter(({ metricId }) => metricId === metric.id);
  const compared = aims.flatMap(({ comparisonId }) => comparisonId ?? []);
  const shown = metrics.filter((known) => others.includes(known.slug)).map((other) => other.id);
  const records = {
    metrics,
    figures: await figuresInForce(db, { metricIds: [metric.id, ...beside, ...compared, ...shown] }),
    events: await eventsOf(db, [metric.id, ...shown]),
    campaigns: await allCampaigns(db),
    campaignMetrics: links,
    trials: await trialsOf(db),
    objectives: aims,
    channels: [],
    targets: (await targets(db)).filter((target) => target.metricId === metric.id),
  };
  return { metric, records };
}
