import type { Problem } from "#app/domain/problem.ts";
import type { CampaignEntries } from "#app/forms/campaigns/campaign-entries.ts";

/** What every part of the form of a campaign is drawn from. */
export type CampaignFormPart = { entries: CampaignEntries; problems: readonly Problem[] };
