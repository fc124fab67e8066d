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

export type Story = {
  council: Council & { demo: string; today: string };
  /** The day of set-up; by default, its today. */
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

export type PublicationStory = { month: Month; on: Day; by: string; ask: string | null };

/** A decision of a review, about a campaign or in general, and what came of it. */
export type DecisionStory = Pick<Decision, "month" | "kind" | "text" | "dueMonth"> & {
  on: Day;
  by: string;
  campaign: string | null;
  owner: string;
  outcomes: (Pick<DecisionOutcome, "state" | "note"> & { on: Day })[];
};

export type AccessibilityStory = AccessibilityStatement & { statedOn: Day; by: string };

export type SensitivityStory = Omit<SensitivityPeriod, "id"> & { addedOn: Day; by: string };

export type ServiceStory = { slug: string; name: string; metrics: MetricStory[] };

export type MetricStory = Omit<Metric, "id" | "serviceId" | "ownerId" | "question" | "partOfId"> & {
  question?: string;
  /** The slug of its total, which comes before it. */
  partOf?: string;
  /** Its officer's e-mail address. */
  owner: string;
  figures: FigureFile | Batch[];
  events: (Omit<MetricEvent, "id" | "metricId" | "cause"> & Partial<Pick<MetricEvent, "cause">>)[];
  targets?: (Omit<Target, "id" | "metricId"> & { setOn: Day })[];
};

/** Imported on the story's today. */
export type FigureFile = { path: string; mapping: Mapping };

/** Figures given by the owner on one day, with the reason for corrections. */
export type Batch = { day: Day; reason?: string; figures: GivenFigure[] };

/** The cost of a contact or transaction, known by its `key`. */
export type UnitCostStory = Omit<UnitCost, "id"> & { key: string; addedOn: Day; by: string };

/** Metrics by slug, the owner by e-mail address, an activity's channel by index. */
export type CampaignStory = Omit<Campaign, "id" | "ownerId" | "kind"> & {
  /** "campaign" by default. */
  kind?: Campaign["kind"];
  /** The day of its plan; by default, the story's today. */
  plannedOn?: Day;
  owner: string;
  outcomes: string[];
  vanity: string[];
  objective?: ObjectiveStory;
  channels: CampaignPlan["channels"];
  activities: CampaignPlan["activities"];
  trial?: Omit<Trial, "campaignId"> & { enteredOn: Day };
  saving?: SavingStory;
  claim?: { writtenOn: Day; approval?: { signedOn: Day; by: string; considered: string } };
};

type ObjectiveStory = Pick<Objective, "baseline" | "change" | "byWhen" | "explanation"> & {
  comparison?: string;
};

/** The notional saving for each more of the first outcome. Unit costs by key. */
type SavingStory = { setOn: Day; from: string; to?: string; contacts?: string; failed?: string };
