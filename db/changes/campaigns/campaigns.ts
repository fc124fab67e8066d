import type { Activity, Campaign, Channel, Objective } from "#app/domain/campaigns/campaign.ts";
import { audited, type Change, isSame } from "#db/changes/change.ts";
import { holdRow } from "#db/dialect.ts";
import { insertRow } from "#db/insert-row.ts";
import { newestChange } from "#db/queries/audit.ts";
import { campaignPlan, preRegistrationsOf } from "#db/queries/campaigns/campaigns.ts";
import type { Trx } from "#db/schema.ts";

/** Metrics by id; an activity's channel by its index in `channels`. */
export type CampaignPlan = {
  campaign: Omit<Campaign, "id">;
  outcomes: number[];
  vanity: number[];
  objectives: Omit<Objective, "campaignId">[];
  channels: Omit<Channel, "id" | "campaignId">[];
  activities: (Omit<Activity, "id" | "campaignId" | "channelId"> & { channel: number | null })[];
};

/** Returns the campaign's id. */
export const addCampaign = audited(async (made, plan: CampaignPlan) => {
  const id = await insertRow(made.trx, "campaign", plan.campaign);
  await insertParts(made.trx, id, plan);
  made.audit("add campaign", "campaign", id, { after: plan });
  await preRegisterObjectives(made, id, plan);
  return id;
});

/** @param startedFrom the newest audit entry the author saw; refuses if there is a newer one */
export const changeCampaign = audited(
  async (
    made,
    id: number,
    plan: CampaignPlan,
    startedFrom?: number,
  ): Promise<"changed" | "changed meanwhile"> => {
    const { trx, audit } = made;
    await holdRow(trx, "campaign", id);
    const newest = await newestChange(trx, "campaign", id);
    if (startedFrom !== undefined && newest?.id !== startedFrom) return "changed meanwhile";
    const before = await campaignPlan(trx, id);
    await trx.updateTable("campaign").set(plan.campaign).where("id", "=", id).execute();
    for (const table of ["activity", "channel", "objective", "campaignMetric"] as const) {
      await trx.deleteFrom(table).where("campaignId", "=", id).execute();
    }
    await insertParts(trx, id, plan);
    audit("change campaign", "campaign", id, { before, after: plan });
    await preRegisterObjectives(made, id, plan);
    return "changed";
  },
);

/** New or changed objectives only. */
async function preRegisterObjectives(
  { trx, audit, stamp }: Change,
  campaignId: number,
  { campaign: { startsOn, endsOn }, objectives }: CampaignPlan,
): Promise<void> {
  const before = await preRegistrationsOf(trx, campaignId);
  for (const { metricId, change: by, followUp, comparisonId } of objectives) {
    const direction = by > 0 ? ("more" as const) : ("fewer" as const);
    const terms = { direction, startsOn, endsOn, followUp, comparisonId };
    const last = before.findLast((one) => one.metricId === metricId);
    if (last && isSame<typeof terms>(terms, last)) continue;
    const row = { campaignId, metricId, ...terms, sealedAt: stamp.at, sealedById: stamp.personId };
    const id = await insertRow(trx, "seal", row);
    audit("seal objective", "seal", id, { metricId, before: last, after: terms });
  }
}

async function insertParts(trx: Trx, campaignId: number, plan: CampaignPlan): Promise<void> {
  const metrics = [
    ...plan.outcomes.map((metricId) => ({ metricId, relation: "meant to move" as const })),
    ...plan.vanity.map((metricId) => ({ metricId, relation: "vanity beside" as const })),
  ];
  const own = <Row extends object>(rows: Row[]) => rows.map((row) => ({ ...row, campaignId }));
  if (metrics.length > 0) await trx.insertInto("campaignMetric").values(own(metrics)).execute();
  if (plan.objectives.length > 0) {
    await trx.insertInto("objective").values(own(plan.objectives)).execute();
  }
  const channelIds: number[] = [];
  for (const channel of plan.channels) {
    channelIds.push(await insertRow(trx, "channel", { ...channel, campaignId }));
  }
  const activities = plan.activities.map(({ channel, ...activity }) => ({
    ...activity,
    channelId: channel === null ? null : (channelIds[channel] ?? null),
  }));
  if (activities.length > 0) await trx.insertInto("activity").values(own(activities)).execute();
}
