import type {
  Activity,
  Campaign,
  CampaignMetric,
  CampaignRelation,
  Channel,
  Objective,
  PreRegistration,
  Trial,
} from "#app/domain/campaigns/campaign.ts";
import type { CampaignInFull } from "#app/domain/campaigns/campaign-draft.ts";
import type { Database } from "#db/schema.ts";

/** Every campaign and service change, oldest first. */
export function allCampaigns(db: Database): Promise<Campaign[]> {
  return db.selectFrom("campaign").selectAll().orderBy("startsOn").orderBy("id").execute();
}

export function findCampaign(db: Database, slug: string): Promise<Campaign | undefined> {
  return db.selectFrom("campaign").selectAll().where("slug", "=", slug).executeTakeFirst();
}

export function campaignMetrics(db: Database): Promise<CampaignMetric[]> {
  return db
    .selectFrom("campaignMetric")
    .selectAll()
    .orderBy("campaignId")
    .orderBy("metricId")
    .execute();
}

/** Of one campaign, or of all. */
export function objectives(db: Database, campaignId?: number): Promise<Objective[]> {
  let query = db.selectFrom("objective").selectAll();
  if (campaignId !== undefined) query = query.where("campaignId", "=", campaignId);
  return query.orderBy("campaignId").orderBy("metricId").execute();
}

/** Of one campaign, or of all; oldest first. */
export function preRegistrationsOf(db: Database, campaignId?: number): Promise<PreRegistration[]> {
  let query = db.selectFrom("seal").selectAll();
  if (campaignId !== undefined) query = query.where("campaignId", "=", campaignId);
  return query.orderBy("id").execute();
}

/** Of one campaign, or of all. */
export function trialsOf(db: Database, campaignId?: number): Promise<Trial[]> {
  let query = db.selectFrom("trial").selectAll();
  if (campaignId !== undefined) query = query.where("campaignId", "=", campaignId);
  return query.orderBy("campaignId").execute();
}

/** Of one campaign, or of all, in the order in which they were entered. */
export function channels(db: Database, campaignId?: number): Promise<Channel[]> {
  let query = db.selectFrom("channel").selectAll();
  if (campaignId !== undefined) query = query.where("campaignId", "=", campaignId);
  return query.orderBy("id").execute();
}

/** In date order. */
export function activitiesOf(db: Database, campaignId: number): Promise<Activity[]> {
  return db
    .selectFrom("activity")
    .selectAll()
    .where("campaignId", "=", campaignId)
    .orderBy("day")
    .orderBy("id")
    .execute();
}

/** A campaign with everything that belongs to it, as the audit keeps it. */
export async function campaignPlan(db: Database, id: number): Promise<CampaignInFull> {
  const links = (await campaignMetrics(db)).filter((link) => link.campaignId === id);
  const idsOf = (relation: CampaignRelation) =>
    links.filter((link) => link.relation === relation).map(({ metricId }) => metricId);
  return {
    campaign: await db
      .selectFrom("campaign")
      .selectAll()
      .where("id", "=", id)
      .executeTakeFirstOrThrow(),
    outcomes: idsOf("meant to move"),
    vanity: idsOf("vanity beside"),
    objectives: await objectives(db, id),
    channels: await channels(db, id),
    activities: await activitiesOf(db, id),
  };
}
