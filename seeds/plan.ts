import type { CampaignPlan } from "#db/changes/campaigns/campaigns.ts";
import type { CampaignStory } from "./story.ts";

export function planOf(
  {
    owner: _,
    plannedOn: __,
    trial: ___,
    saving: ____,
    claim: _____,
    outcomes,
    vanity,
    objectives,
    channels,
    activities,
    ...campaign
  }: CampaignStory,
  ownerId: number,
  id: (metric: string) => number,
): CampaignPlan {
  return {
    campaign: { ...campaign, ownerId },
    outcomes: outcomes.map(id),
    vanity: vanity.map(id),
    objectives: objectives.map(({ metric, comparison, followUp = 3, ...objective }) => ({
      ...objective,
      followUp,
      metricId: id(metric),
      comparisonId: comparison === null ? null : id(comparison),
      comparisonUntouched: comparison === null ? 0 : 1,
    })),
    channels,
    activities,
  };
}
