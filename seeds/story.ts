import type { Campaign, Objective } from "#app/domain/campaign.ts";
import type { Council } from "#app/domain/council.ts";
import type { MetricEvent } from "#app/domain/event.ts";
import type { Metric } from "#app/domain/metric.ts";
import type { Person } from "#app/domain/person.ts";
import type { Mapping } from "#app/domain/row-reading.ts";

import type { CampaignPlan } from "#db/changes/campaigns.ts";

/** A council told as a story: who works there, what they measure, what they did and what happened meanwhile. */
export type Story = {
  council: Council & { demo: string; today: string };
  people: Omit<Person, "id">[];
  services: ServiceStory[];
  campaigns: CampaignStory[];
};

export type ServiceStory = { slug: string; name: string; metrics: MetricStory[] };

export type MetricStory = Omit<Metric, "id" | "serviceId" | "ownerId"> & {
  /** The e-mail address of the officer who gives its figures. */
  owner: string;
  /** Its figures, read as a user's own file is. */
  file: { path: string; mapping: Mapping };
  events: Omit<MetricEvent, "id" | "metricId">[];
};

/** Metrics are named by their slugs, its owner by e-mail address, an activity's channel by its place. */
export type CampaignStory = Omit<Campaign, "id" | "ownerId"> & {
  owner: string;
  outcomes: string[];
  vanity: string[];
  objectives: ObjectiveStory[];
  channels: CampaignPlan["channels"];
  activities: CampaignPlan["activities"];
};

export type ObjectiveStory = Omit<Objective, "campaignId" | "metricId" | "comparisonId"> & {
  metric: string;
  comparison: string | null;
};
