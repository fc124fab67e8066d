import { usualFollowUp } from "#app/domain/campaigns/campaign-window.ts";
import type { CampaignPlan } from "#db/changes/campaigns/campaigns.ts";
import type { CampaignStory } from "./story.ts";

type IdOf = (metric: string) => number;

export function planOf(story: CampaignStory, ownerId: number, id: IdOf): CampaignPlan {
  const { owner: _, plannedOn: __, trial: ___, saving: ____, claim: _____, ...plan } = story;
  const { outcomes, vanity, objective: ______, channels, activities, ...campaign } = plan;
  const { slug, name, kind = "campaign", ...more } = campaign;
  return {
    campaign: { slug, name, kind, ...more, ownerId },
    outcomes: outcomes.map(id),
    vanity: vanity.map(id),
    objectives: objectivesOf(story, id),
    channels,
    activities,
  };
}

function objectivesOf({ objective, outcomes: [outcome] }: CampaignStory, id: IdOf) {
  if (!objective || outcome === undefined) return [];
  const { comparison, ...terms } = objective;
  const against =
    comparison === undefined
      ? { comparisonId: null, comparisonUntouched: 0 as const }
      : { comparisonId: id(comparison), comparisonUntouched: 1 as const };
  return [{ ...terms, followUp: usualFollowUp, metricId: id(outcome), ...against }];
}
