import type {
  Activity,
  Campaign,
  CampaignMetric,
  Channel,
  Objective,
  PreRegistration,
  Trial,
} from "#app/domain/campaigns/campaign.ts";
import type { Saving, UnitCost } from "#app/domain/campaigns/money.ts";
import type { Counted } from "#db/tables/columns.ts";

export type CampaignsTables = {
  campaign: Counted<Campaign>;
  campaignMetric: CampaignMetric;
  objective: Objective;
  channel: Counted<Channel>;
  activity: Counted<Activity>;
  seal: Counted<PreRegistration>;
  trial: Trial;
  unitCost: Counted<UnitCost>;
  saving: Saving;
};
