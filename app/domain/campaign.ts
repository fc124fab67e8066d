import type { Day } from "./period.ts";

export const campaignKinds = ["campaign", "service change"] as const;
export type CampaignKind = (typeof campaignKinds)[number];

/** What a metric is to a campaign: the outcome it was meant to move, or a vanity metric beside it. */
export const campaignRelations = ["meant to move", "vanity beside"] as const;
export type CampaignRelation = (typeof campaignRelations)[number];

export type Campaign = {
  id: number;
  slug: string;
  name: string;
  kind: CampaignKind;
  startsOn: Day;
  /** Null while no end is set. */
  endsOn: Day | null;
  summary: string;
};

export type CampaignMetric = { campaignId: number; metricId: number; relation: CampaignRelation };
