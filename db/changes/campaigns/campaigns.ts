import type {
  Activity,
  Campaign,
  Channel,
  Objective,
  PreRegistration,
} from "#app/domain/campaigns/campaign.ts";
import { type Audit, change, type Stamp } from "#db/changes/change.ts";
import { holdRow } from "#db/dialect.ts";
import { insertRow } from "#db/insert-row.ts";
import { newestChange } from "#db/queries/audit.ts";
import { campaignPlan, preRegistrationsOf } from "#db/queries/campaigns/campaigns.ts";
import type { Database, Trx } from "#db/schema.ts";

/** A campaign with all that belongs to it. Metrics are named by their ids; an activity's channel by its place in `channels`. */
export type CampaignPlan = {
  campaign: Omit<Campaign, "id">;
  /** The outcomes it is meant to move. Each may have an objective. */
  outcomes: number[];
  /** The vanity metrics beside them. */
  vanity: number[];
  objectives: Omit<Objective, "campaignId">[];
  channels: Omit<Channel, "id" | "campaignId">[];
  activities: (Omit<Activity, "id" | "campaignId" | "channelId"> & { channel: number | null })[];
};

/** Adds a campaign with all that belongs to it; returns its id. */
export function addCampaign(db: Database, stamp: Stamp, plan: CampaignPlan): Promise<number> {
  return change(db, stamp, async (trx, audit) => {
    const id = await insertRow(trx, "campaign", plan.campaign);
    await insertParts(trx, id, plan);
    audit("add campaign", "campaign", id, { after: plan });
    await preRegisterObjectives(trx, audit, stamp, id, plan);
    return id;
  });
}

/**
 * Replaces what a campaign is and all that belongs to it; what it was stays in the audit.
 *
 * @param startedFrom the newest entry of the campaign's trail that its author had seen; where there is a newer one,
 * nothing is changed. Left out, it is changed whatever was seen.
 */
export function changeCampaign(
  db: Database,
  stamp: Stamp,
  id: number,
  plan: CampaignPlan,
  startedFrom?: number,
): Promise<"changed" | "changed meanwhile"> {
  return change(db, stamp, async (trx, audit) => {
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
    await preRegisterObjectives(trx, audit, stamp, id, plan);
    return "changed";
  });
}

/** Records the terms on which each objective is judged, where they are new or have changed. */
async function preRegisterObjectives(
  trx: Trx,
  audit: Audit,
  stamp: Stamp,
  campaignId: number,
  { campaign: { startsOn, endsOn }, objectives }: CampaignPlan,
): Promise<void> {
  const before = await preRegistrationsOf(trx, campaignId);
  for (const { metricId, change: by, followUp, comparisonId } of objectives) {
    const direction = by > 0 ? ("more" as const) : ("fewer" as const);
    const terms = { direction, startsOn, endsOn, followUp, comparisonId };
    const last = before.findLast((one) => one.metricId === metricId);
    if (last && isSameTerms(last, terms)) continue;
    const row = { campaignId, metricId, ...terms, sealedAt: stamp.at, sealedById: stamp.personId };
    const id = await insertRow(trx, "seal", row);
    audit("seal objective", "seal", id, { metricId, before: last, after: terms });
  }
}

type Terms = Pick<
  PreRegistration,
  "direction" | "startsOn" | "endsOn" | "followUp" | "comparisonId"
>;

const isSameTerms = (one: Terms, other: Terms) =>
  one.direction === other.direction &&
  one.startsOn === other.startsOn &&
  one.endsOn === other.endsOn &&
  one.followUp === other.followUp &&
  one.comparisonId === other.comparisonId;

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
