import {
  allCampaigns,
  campaignMetrics,
  channels,
  objectives,
  trialsOf,
} from "#db/queries/campaigns/campaigns.ts";
import { metricsInServices } from "#db/queries/metrics/metrics.ts";
import type { Database } from "#db/schema.ts";

/** Of one campaign or of all, in six queries. */
export const plans = async (db: Database, campaignId?: number) => ({
  metrics: await metricsInServices(db),
  campaigns: await allCampaigns(db),
  campaignMetrics: await campaignMetrics(db),
  objectives: await objectives(db),
  channels: await channels(db, campaignId),
  trials: await trialsOf(db, campaignId),
});
