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

/** The metrics of every campaign and the objectives of all, in one question, each in the order of the two alone. */
export async function metricsAndObjectives(
  db: Database,
): Promise<{ campaignMetrics: CampaignMetric[]; objectives: Objective[] }> {
  const rows = await db
    .selectFrom("campaignMetric as link")
    .fullJoin("objective", (join) =>
      join
        .onRef("objective.campaignId", "=", "link.campaignId")
        .onRef("objective.metricId", "=", "link.metricId"),
    )
    .selectAll("objective")
    .select(["link.campaignId as linked", "link.metricId as linkedTo", "link.relation"])
    .orderBy(({ fn }) => fn.coalesce("link.campaignId", "objective.campaignId"))
    .orderBy(({ fn }) => fn.coalesce("link.metricId", "objective.metricId"))
    .execute();
  const links = rows.map(({ linked: campaignId, linkedTo: metricId, relation }) =>
    campaignId === null ? null : ({ campaignId, metricId, relation } as CampaignMetric),
  );
  const aims = rows.map(({ linked: _, linkedTo: __, relation: ___, ...objective }) =>
    objective.campaignId === null ? null : (objective as Objective),
  );
  return {
    campaignMetrics: links.filter((link) => link !== null),
    objectives: aims.filter((objective) => objective !== null),
  };
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

/** Every campaign, oldest first, and the trials that some of them were. */
export async function campaignsAndTrials(
  db: Database,
): Promise<{ campaigns: Campaign[]; trials: Trial[] }> {
  const rows = await db
    .selectFrom("campaign")
    .leftJoin("trial", "trial.campaignId", "campaign.id")
    .selectAll("campaign")
    .select(["design", "outcome", "treatedSize", "treatedCount", "controlSize", "controlCount"])
    .orderBy("startsOn")
    .orderBy("campaign.id")
    .execute();
  const campaigns: Campaign[] = [];
  const trials: Trial[] = [];
  for (const row of rows) {
    const { design, outcome, treatedSize, treatedCount, controlSize, controlCount, ...campaign } =
      row;
    campaigns.push(campaign);
    const trial = { design, outcome, treatedSize, treatedCount, controlSize, controlCount };
    if (design !== null) trials.push({ ...trial, campaignId: campaign.id } as Trial);
  }
  return { campaigns, trials: trials.toSorted((one, other) => one.campaignId - other.campaignId) };
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

/** As the audit keeps it. */
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
