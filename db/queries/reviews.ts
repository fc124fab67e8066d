import type { Month } from "#app/domain/period.ts";
import type { ReviewRecords } from "#app/domain/review.ts";
import type { Database } from "../schema.ts";
import { allCampaigns, campaignMetrics } from "./campaigns.ts";
import { figuresInForce } from "./figures.ts";
import { eventsOf, metricsInServices } from "./metrics.ts";

/** Everything that a month's review is made from: five queries, however many metrics there are. */
export async function reviewRecords(db: Database, month: Month): Promise<ReviewRecords> {
  return {
    metrics: await metricsInServices(db),
    figures: await figuresInForce(db, { until: month }),
    events: await eventsOf(db),
    campaigns: await allCampaigns(db),
    campaignMetrics: await campaignMetrics(db),
  };
}
