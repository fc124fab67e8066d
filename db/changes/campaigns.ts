import type { Campaign } from "#app/domain/campaign.ts";
import type { Database } from "../schema.ts";
import { change, type Stamp } from "./change.ts";

/** Adds a campaign with the outcomes it is meant to move and the vanity metrics beside it; returns its id. */
export function addCampaign(
  db: Database,
  stamp: Stamp,
  campaign: Omit<Campaign, "id">,
  { outcomes, vanity }: { outcomes: number[]; vanity: number[] },
): Promise<number> {
  return change(db, stamp, async (trx) => {
    const { id } = await trx
      .insertInto("campaign")
      .values(campaign)
      .returning("id")
      .executeTakeFirstOrThrow();
    const metrics = [
      ...outcomes.map((metricId) => ({
        campaignId: id,
        metricId,
        relation: "meant to move" as const,
      })),
      ...vanity.map((metricId) => ({
        campaignId: id,
        metricId,
        relation: "vanity beside" as const,
      })),
    ];
    if (metrics.length > 0) await trx.insertInto("campaignMetric").values(metrics).execute();
    return {
      result: id,
      trail: [
        {
          action: "add campaign",
          subject: "campaign",
          subjectId: id,
          after: { ...campaign, outcomes, vanity },
        },
      ],
    };
  });
}
