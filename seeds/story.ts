import type { Day, Month } from "#app/domain/calendar/period.ts";
import type { Campaign, Objective, Trial } from "#app/domain/campaigns/campaign.ts";
import type { UnitCost } from "#app/domain/campaigns/money.ts";
import type { AccessibilityStatement } from "#app/domain/council/accessibility.ts";
import type { Council } from "#app/domain/council/council.ts";
import type { SensitivityPeriod } from "#app/domain/council/sensitivity.ts";
import type { Mapping } from "#app/domain/imports/metric-reading.ts";
import type { MetricEvent } from "#app/domain/metrics/event.ts";
import type { Metric } from "#app/domain/metrics/metric.ts";
import type { Target } from "#app/domain/metrics/target.ts";
import type { Person } from "#app/domain/people/person.ts";
import type { Decision, DecisionOutcome } from "#app/domain/reviews/decision.ts";

import type { CampaignPlan } from "#db/changes/campaigns/campaigns.ts";
import type { GivenFigure } from "#db/changes/metrics/figures.ts";

/** A council told as a story: who works there, what they measure, what they did and what happened meanwhile. */
export type Story = {
  council: Council & { demo: string; today: string };
  /** The day on which it was set up; its today where it is left out. */
  began?: Day;
  people: Omit<Person, "id">[];
  services: ServiceStory[];
  unitCosts?: UnitCostStory[];
  campaigns: CampaignStory[];
  publications?: PublicationStory[];
  decisions?: DecisionStory[];
  accessibility?: AccessibilityStory;
  sensitivity?: SensitivityStory[];
};

/** A month's review that somebody, who answers for it, published on a day. */
export type PublicationStory = { month: Month; on: Day; by: string; ask: string | null };

/** What a review decided on a day, of the campaign of a slug or in general, and what its owner said of it later. */
export type DecisionStory = Pick<Decision, "month" | "kind" | "text" | "dueMonth"> & {
  on: Day;
  by: string;
  campaign: string | null;
  owner: string;
  outcomes: (Pick<DecisionOutcome, "state" | "note"> & { on: Day })[];
};
/** What the accessibility statement is made from, and who said it on which day. */
export type AccessibilityStory = AccessibilityStatement & { statedOn: Day; by: string };

/** A period of heightened sensitivity, and who added it on which day. */
export type SensitivityStory = Omit<SensitivityPeriod, "id"> & { addedOn: Day; by: string };

export type ServiceStory = { slug: string; name: string; metrics: MetricStory[] };

export type MetricStory = Omit<Metric, "id" | "serviceId" | "ownerId" | "question" | "partOfId"> & {
  question?: string;
  /** The slug of the metric that it is a part of, which is told before it. */
  partOf?: string;
  /** The e-mail address of the officer who gives its figures. */
  owner: string;
  figures: FigureFile | Batch[];
  events: (Omit<MetricEvent, "id" | "metricId" | "cause"> & Partial<Pick<MetricEvent, "cause">>)[];
  targets?: TargetStory[];
};

/** Figures read as a user's own file is, on the story's today. */
export type FigureFile = { path: string; mapping: Mapping };

/** Figures that the metric's owner gave on one day; those that there were already are corrected for the reason. */
export type Batch = { day: Day; reason?: string; figures: GivenFigure[] };

/** What a metric is to reach in a period, and the day on which that was decided. */
export type TargetStory = Omit<Target, "id" | "metricId"> & { setOn: Day };

/** What a contact or transaction costs; other parts of the story call it by its `key`. */
export type UnitCostStory = Omit<UnitCost, "id"> & { key: string; addedOn: Day; by: string };

/** Metrics are named by their slugs, its owner by e-mail address, an activity's channel by its place. */
export type CampaignStory = Omit<Campaign, "id" | "ownerId"> & {
  /** The day on which its owner wrote the plan down; the story's today where it is left out. */
  plannedOn?: Day;
  owner: string;
  outcomes: string[];
  vanity: string[];
  objectives: ObjectiveStory[];
  channels: CampaignPlan["channels"];
  activities: CampaignPlan["activities"];
  trial?: Omit<Trial, "campaignId"> & { enteredOn: Day };
  saving?: SavingStory;
  claim?: ClaimStory;
};

/** What its owner claimed of a campaign, in the words that its figures made on that day, and who signed it off. */
export type ClaimStory = {
  writtenOn: Day;
  approval?: { signedOn: Day; by: string; considered: string };
};

export type ObjectiveStory = Omit<
  Objective,
  "campaignId" | "metricId" | "comparisonId" | "comparisonUntouched" | "followUp"
> & {
  metric: string;
  comparison: string | null;
  /** Left out: 3. */
  followUp?: number;
};

/** What each extra outcome of a campaign spares, still notional. Unit costs are named by their keys. */
export type SavingStory = {
  setOn: Day;
  metric: string;
  from: string;
  to: string | null;
  contacts: string | null;
  failed: string | null;
};
