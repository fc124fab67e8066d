import type { Activity, Campaign, Channel, Objective } from "./campaign.ts";

/** A campaign as it is recorded, with all that belongs to it. */
export type CampaignInFull = {
  campaign: Campaign;
  outcomes: number[];
  vanity: number[];
  objectives: Objective[];
  channels: Channel[];
  activities: Activity[];
};

/** A campaign as its form holds it: one outcome, and an activity's channel by its place. */
export type CampaignDraft = {
  campaign: Omit<Campaign, "id" | "slug">;
  outcome: number | null;
  objective: Omit<Objective, "campaignId"> | null;
  vanity: number[];
  channels: Omit<Channel, "id" | "campaignId">[];
  activities: { day: string; name: string; channel: number | null }[];
};

export function draftOf(recorded: CampaignInFull): CampaignDraft {
  const { id: _, slug: __, ...campaign } = recorded.campaign;
  const outcome = mainOutcome(recorded);
  const objective = recorded.objectives.find(({ metricId }) => metricId === outcome);
  const places = new Map(recorded.channels.map(({ id }, place) => [id, place]));
  return {
    campaign,
    outcome,
    objective: objective ? withoutCampaign(objective) : null,
    vanity: recorded.vanity,
    channels: recorded.channels.map(({ kind, name, spend, hours }) => ({
      kind,
      name,
      spend,
      hours,
    })),
    activities: recorded.activities.map(({ day, name, channelId }) => ({
      day,
      name,
      channel: channelId === null ? null : (places.get(channelId) ?? null),
    })),
  };
}

/** A campaign with a draft's changes. Further outcomes and whatever else the form lacks stay as they were. */
export function planOf(
  draft: CampaignDraft,
  { slug }: Pick<Campaign, "slug">,
  before?: CampaignInFull,
) {
  const main = before && mainOutcome(before);
  const others = (before?.outcomes ?? []).filter((id) => id !== main && id !== draft.outcome);
  return {
    campaign: { ...draft.campaign, slug },
    outcomes: [...(draft.outcome === null ? [] : [draft.outcome]), ...others],
    vanity: draft.vanity.filter((id) => !others.includes(id)),
    objectives: [
      ...(draft.objective ? [draft.objective] : []),
      ...(before?.objectives ?? [])
        .filter(({ metricId }) => others.includes(metricId))
        .map(withoutCampaign),
    ],
    channels: draft.channels,
    activities: draft.activities,
  };
}

/** True when a form is sent twice. */
export const isSameDraft = (one: CampaignDraft, other: CampaignDraft): boolean =>
  JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));

/** The outcome that the form holds: the one with an objective, or the first. */
export function mainOutcome({
  outcomes,
  objectives,
}: Pick<CampaignInFull, "outcomes" | "objectives">): number | null {
  const aimedAt = (id: number) => objectives.some(({ metricId }) => metricId === id);
  return outcomes.find(aimedAt) ?? outcomes[0] ?? null;
}

const withoutCampaign = ({ campaignId: _, ...objective }: Objective) => objective;

function inOrder({ campaign, outcome, objective, vanity, channels, activities }: CampaignDraft) {
  const sorted = (row: object | null) =>
    row && Object.entries(row).sort(([one], [other]) => (one < other ? -1 : 1));
  return [
    sorted(campaign),
    outcome,
    sorted(objective),
    vanity.toSorted((one, other) => one - other),
    channels.map(sorted),
    activities.map(sorted),
  ];
}

/** Another campaign of the same name that starts on the same day. */
export const namesakeOf = (
  { campaign: { name, startsOn } }: CampaignDraft,
  campaigns: readonly Campaign[],
  own?: number,
): Campaign | undefined =>
  campaigns.find((other) => other.id !== own && other.name === name && other.startsOn === startsOn);
