import type { Day } from "#app/domain/calendar/period.ts";
import type { Activity, Campaign, Channel } from "#app/domain/campaigns/campaign.ts";
import { type ChainLink, chainOf } from "#app/domain/campaigns/chain.ts";
import { type Cost, costOf } from "#app/domain/campaigns/cost.ts";
import { type VanityNumber, vanityNumber } from "#app/domain/campaigns/vanity.ts";
import { type CampaignOutcome, campaignOutcome } from "./campaign-outcome.ts";
import { type CampaignProof, campaignProof } from "./campaign-proof.ts";
import { outcomesOf } from "./outcomes.ts";
import { type Records, recordsByMetric } from "./records.ts";

export type CampaignWithOwner = Campaign & { ownerName: string | null };

/** The records behind a campaign's page. */
export type CampaignRecords = Records & {
  campaign: CampaignWithOwner;
  activities: readonly Activity[];
};

/** A campaign from what was put into it to what came of it. */
export type CampaignPage = {
  campaign: CampaignWithOwner;
  outcomes: CampaignOutcome[];
  /** Of the verdict on the main outcome; null without one. */
  proof: CampaignProof | null;
  vanity: VanityNumber[];
  chain: ChainLink[];
  channels: readonly Channel[];
  cost: Cost;
  activities: readonly Activity[];
};

export function campaignPageOf(known: CampaignRecords, today: Day): CampaignPage {
  const { campaign, activities } = known;
  const records = recordsByMetric(known);
  const objectives = records.objectives.get(campaign.id) ?? [];
  const channels = known.channels.filter(({ campaignId }) => campaignId === campaign.id);
  const cost = costOf(channels);
  const outcomes = outcomesOf(campaign, objectives, records).map((metric) => {
    const objective = objectives.find(({ metricId }) => metricId === metric.id);
    return campaignOutcome(campaign, metric, objective, today, records);
  });
  const main = outcomes[0]?.metric ?? null;
  const verdict = outcomes[0]?.verdict;
  const vanity = (records.vanity.get(campaign.id) ?? []).map((metric) =>
    vanityNumber(metric, campaign, main, records.figures),
  );
  return {
    campaign,
    outcomes,
    proof: verdict ? campaignProof(verdict, today, records) : null,
    vanity,
    chain: chainOf(channels, activities, [
      ...vanity.map(({ metric, newest }) => ({ kind: "vanity" as const, metric, newest })),
      ...outcomes.map(({ metric, headline: { newest } }) => ({
        kind: "outcome" as const,
        metric,
        value: newest?.value ?? null,
      })),
    ]),
    channels,
    cost,
    activities,
  };
}
