import type { Objective } from "#app/domain/campaigns/campaign.ts";
import type { CampaignInFull } from "#app/domain/campaigns/campaign-draft.ts";
import type { CampaignRecords, CampaignWithOwner } from "#app/domain/verdicts/campaign-page.ts";
import type { Records } from "#app/domain/verdicts/records.ts";
import { plans } from "#db/campaigns/plans.ts";
import { type NewestChange, newestChange } from "#db/queries/audit.ts";
import { activitiesOf, campaignPlan, findCampaign } from "#db/queries/campaigns/campaigns.ts";
import { savingsOf } from "#db/queries/campaigns/money.ts";
import { figuresInForce } from "#db/queries/metrics/figures.ts";
import { eventsOf } from "#db/queries/metrics/metrics.ts";
import type { Database } from "#db/schema.ts";

/** Every campaign with the figures of its outcomes; more campaigns take no more queries. */
export async function campaignListRecords(db: Database): Promise<Records> {
  const known = await plans(db);
  const links = known.campaignMetrics.filter(({ relation }) => relation === "meant to move");
  const outcomes = links.map(({ metricId }) => metricId);
  const metricIds = [...new Set([...outcomes, ...comparisonsIn(known.objectives)])];
  const figures = await figuresInForce(db, { metricIds });
  return { ...known, figures, events: await eventsOf(db, metricIds), targets: [] };
}

/** A campaign with the figures of its outcomes, comparisons, vanity metrics and savings. */
export async function findCampaignRecords(
  db: Database,
  slug: string,
): Promise<CampaignRecords | undefined> {
  const campaign = await findWithOwner(db, slug);
  if (!campaign) return undefined;
  const known = await plans(db, campaign.id);
  const isIts = ({ campaignId }: { campaignId: number }) => campaignId === campaign.id;
  const metricIds = [
    ...known.campaignMetrics.filter(isIts).map(({ metricId }) => metricId),
    ...comparisonsIn(known.objectives.filter(isIts)),
    ...(await savingsOf(db, campaign.id)).flatMap(({ contactsId, failedId }) =>
      [contactsId, failedId].filter((id) => id !== null),
    ),
  ];
  const figures = await figuresInForce(db, { metricIds });
  const events = await eventsOf(db, metricIds);
  const activities = await activitiesOf(db, campaign.id);
  return { ...known, campaign, figures, events, activities, targets: [] };
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
