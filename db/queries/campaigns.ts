import type { Campaign, CampaignMetric } from "#app/domain/campaign.ts";
import type { Database } from "../schema.ts";

/** Every campaign and service change, oldest first. */
export function allCampaigns(db: Database): Promise<Campaign[]> {
  return db.selectFrom("campaign").selectAll().orderBy("startsOn").orderBy("id").execute();
}

/** Which campaign was meant to move which metric, and which vanity metrics stand beside it. */
export function campaignMetrics(db: Database): Promise<CampaignMetric[]> {
  return db
    .selectFrom("campaignMetric")
    .selectAll()
    .orderBy("campaignId")
    .orderBy("metricId")
    .execute();
}
