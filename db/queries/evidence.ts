import type { Records } from "#app/domain/verdicts/records.ts";
import {
  allCampaigns,
  campaignMetrics,
  channels,
  objectives,
  trialsOf,
} from "#db/queries/campaigns/campaigns.ts";
import { figuresInForce } from "#db/queries/metrics/figures.ts";
import { metricsInServices } from "#db/queries/metrics/metrics.ts";
import type { Database } from "#db/schema.ts";

/** Every campaign with the figures of its outcomes, of what they are compared with and of its vanity metrics: seven queries, however many campaigns there are. */
export async function evidenceRecords(db: Database): Promise<Records> {
  const links = await campaignMetrics(db);
  const aims = await objectives(db);
  const compared = aims.flatMap(({ comparisonId }) => comparisonId ?? []);
  const metricIds = [...new Set([...links.map(({ metricId }) => metricId), ...compared])];
  return {
    metrics: await metricsInServices(db),
    figures: await figuresInForce(db, { metricIds }),
    events: [],
    campaigns: await allCampaigns(db),
    campaignMetrics: links,
    objectives: aims,
    channels: await channels(db),
    targets: [],
    trials: await trialsOf(db),
  };
}
