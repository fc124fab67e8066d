import type { Objective } from "#app/domain/campaigns/campaign.ts";
import type { CampaignInFull } from "#app/domain/campaigns/campaign-draft.ts";
import type { CampaignRecords, CampaignWithOwner } from "#app/domain/verdicts/campaign-page.ts";
import type { Records } from "#app/domain/verdicts/records.ts";
import { type NewestChange, newestChange } from "#db/queries/audit.ts";
import {
  activitiesOf,
  allCampaigns,
  campaignMetrics,
  campaignPlan,
  channels,
  findCampaign,
  objectives,
  trialsOf,
} from "#db/queries/campaigns/campaigns.ts";
import { savingsOf } from "#db/queries/campaigns/money.ts";
import { figuresInForce } from "#db/queries/metrics/figures.ts";
import { eventsOf, metricsInServices } from "#db/queries/metrics/metrics.ts";
import type { Database } from "#db/schema.ts";

/** Every campaign with the figures of its outcomes; more campaigns take no more queries. */
export async function campaignListRecords(db: Database): Promise<Records> {
  const links = await campaignMetrics(db);
  const outcomes = links.filter(({ relation }) => relation === "meant to move");
  const aims = await objectives(db);
  const metricIds = [
    ...new Set([...outcomes.map(({ metricId }) => metricId), ...comparisonsIn(aims)]),
  ];
  return {
    metrics: await metricsInServices(db),
    figures: await figuresInForce(db, { metricIds }),
    events: await eventsOf(db, metricIds),
    campaigns: await allCampaigns(db),
    campaignMetrics: links,
    objectives: aims,
    channels: await channels(db),
    trials: await trialsOf(db),
    targets: [],
  };
}

/** A campaign with the figures of its outcomes, comparisons, vanity metrics and savings. */
export async function findCampaignRecords(
  db: Database,
  slug: string,
): Promise<CampaignRecords | undefined> {
  const campaign = await findWithOwner(db, slug);
  if (!campaign) return undefined;
  const links = await campaignMetrics(db);
  const aims = await objectives(db);
  const metricIds = [
    ...links.filter(({ campaignId }) => campaignId === campaign.id).map((link) => link.metricId),
    ...comparisonsIn(aims.filter(({ campaignId }) => campaignId === campaign.id)),
    ...(await savingsOf(db, campaign.id)).flatMap(({ contactsId, failedId }) =>
      [contactsId, failedId].filter((id) => id !== null),
    ),
  ];
  return {
    campaign,
    metrics: await metricsInServices(db),
    figures: await figuresInForce(db, { metricIds }),
    events: await eventsOf(db, metricIds),
    campaigns: await allCampaigns(db),
    campaignMetrics: links,
    objectives: aims,
    channels: await channels(db, campaign.id),
    trials: await trialsOf(db, campaign.id),
    activities: await activitiesOf(db, campaign.id),
    targets: [],
  };
}

const comparisonsIn = (aims: readonly Objective[]): number[] =>
  aims.flatMap(({ comparisonId }) => comparisonId ?? []);

/** A campaign as it stands after the newest entry of its audit. */
export async function findCampaignToEdit(
  db: Database,
  slug: string,
): Promise<{ recorded: CampaignInFull; newest: NewestChange } | undefined> {
  const campaign = await findCampaign(db, slug);
  if (!campaign) return undefined;
  const newest = await newestChange(db, "campaign", campaign.id);
  if (!newest) throw new Error(`Nobody is recorded as having added ${slug}`);
  return { recorded: await campaignPlan(db, campaign.id), newest };
}

function findWithOwner(db: Database, slug: string): Promise<CampaignWithOwner | undefined> {
  return db
    .selectFrom("campaign")
    .leftJoin("person as owner", "owner.id", "campaign.ownerId")
    .selectAll("campaign")
    .select("owner.name as ownerName")
    .where("slug", "=", slug)
    .executeTakeFirst();
}
