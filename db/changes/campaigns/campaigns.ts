import type {
  Activity,
  Campaign,
  Channel,
  Objective,
  Seal,
} from "#app/domain/campaigns/campaign.ts";
import { change, type Stamp, type Trail } from "#db/changes/change.ts";
import { newestChange } from "#db/queries/audit.ts";
import { campaignPlan, sealsOf } from "#db/queries/campaigns/campaigns.ts";
import type { Database, Trx } from "#db/schema.ts";

/** A campaign with all that belongs to it. Metrics are named by their ids; an activity's channel by its place in `channels`. */
export type CampaignPlan = {
  campaign: Omit<Campaign, "id">;
  /** What it is meant to move. Each may have an objective. */
  outcomes: number[];
  /** The vanity metrics beside them. */
  vanity: number[];
  objectives: Omit<Objective, "campaignId">[];
  channels: Omit<Channel, "id" | "campaignId">[];
  activities: (Omit<Activity, "id" | "campaignId" | "channelId"> & { channel: number | null })[];
};

/** Adds a campaign with all that belongs to it; returns its id. */
export function addCampaign(db: Database, stamp: Stamp, plan: CampaignPlan): Promise<number> {
  return change(db, stamp, async (trx) => {
    const { id } = await trx
      .insertInto("campaign")
      .values(plan.campaign)
      .returning("id")
      .executeTakeFirstOrThrow();
    await insertParts(trx, id, plan);
    const sealed = await sealObjectives(trx, stamp, id, plan);
    return {
      result: id,
      trail: [
        { action: "add campaign", subject: "campaign", subjectId: id, after: plan },
        ...sealed,
      ],
    };
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
  return change(db, stamp, async (trx) => {
    await holdCampaign(trx, id);
    const newest = await newestChange(trx, "campaign", id);
    if (startedFrom !== undefined && newest?.id !== startedFrom) {
      return { result: "changed meanwhile", trail: [] };
    }
    const before = await campaignPlan(trx, id);
    await trx.updateTable("campaign").set(plan.campaign).where("id", "=", id).execute();
    for (const table of ["activity", "channel", "objective", "campaignMetric"] as const) {
      await trx.deleteFrom(table).where("campaignId", "=", id).execute();
    }
    await insertParts(trx, id, plan);
    const sealed = await sealObjectives(trx, stamp, id, plan);
    return {
      result: "changed",
      trail: [
        { action: "change campaign", subject: "campaign", subjectId: id, before, after: plan },
        ...sealed,
      ],
    };
  });
}

/** Seals how each objective is to be judged, where that is not what was sealed before. */
async function sealObjectives(
  trx: Trx,
  stamp: Stamp,
  campaignId: number,
  { campaign: { startsOn, endsOn }, objectives }: CampaignPlan,
): Promise<Trail[]> {
  const before = await sealsOf(trx, campaignId);
  const trail: Trail[] = [];
  for (const { metricId, change: by, followUp, comparisonId } of objectives) {
    const direction = by > 0 ? ("more" as const) : ("fewer" as const);
    const terms = { direction, startsOn, endsOn, followUp, comparisonId };
    const last = before.findLast((seal) => seal.metricId === metricId);
    if (last && isSameTerms(last, terms)) continue;
    const row = { campaignId, metricId, ...terms, sealedAt: stamp.at, sealedById: stamp.personId };
    const { id } = await trx
      .insertInto("seal")
      .values(row)
      .returning("id")
      .executeTakeFirstOrThrow();
    trail.push({
      action: "seal objective",
      subject: "seal",
      subjectId: id,
      metricId,
      ...(last && { before: last }),
      after: terms,
    });
  }
  return trail;
}

type Terms = Pick<Seal, "direction" | "startsOn" | "endsOn" | "followUp" | "comparisonId">;

const isSameTerms = (one: Terms, other: Terms) =>
  one.direction === other.direction &&
  one.startsOn === other.startsOn &&
  one.endsOn === other.endsOn &&
  one.followUp === other.followUp &&
  one.comparisonId === other.comparisonId;

/** Lets nobody else change a campaign until the transaction ends: PostgreSQL locks the rows that are written. */
function holdCampaign(trx: Trx, id: number): Promise<unknown> {
  return trx
    .updateTable("campaign")
    .set(({ ref }) => ({ name: ref("name") }))
    .where("id", "=", id)
    .execute();
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
    const { id } = await trx
      .insertInto("channel")
      .values({ ...channel, campaignId })
      .returning("id")
      .executeTakeFirstOrThrow();
    channelIds.push(id);
  }
  const activities = plan.activities.map(({ channel, ...activity }) => ({
    ...activity,
    channelId: channel === null ? null : (channelIds[channel] ?? null),
  }));
  if (activities.length > 0) await trx.insertInto("activity").values(own(activities)).execute();
}
