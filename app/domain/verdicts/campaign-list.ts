import type { Day } from "#app/domain/calendar/period.ts";
import type {
  Campaign,
  CampaignKind,
  ChannelKind,
  Purpose,
} from "#app/domain/campaigns/campaign.ts";
import { type CampaignState, stateOf } from "#app/domain/campaigns/campaign-state.ts";
import { type Cost, costOf } from "#app/domain/campaigns/cost.ts";
import type { Headline } from "#app/domain/metrics/headline.ts";
import type { MetricInService } from "#app/domain/metrics/metric.ts";
import { matches } from "#app/domain/search.ts";
import { outcomeNow } from "./campaign-outcome.ts";
import { byVerdict, type CampaignVerdict, type VerdictKind } from "./campaign-verdict.ts";
import { mainVerdict } from "./campaign-verdicts.ts";
import { byCostOfExtra } from "./cost-of-extra.ts";
import { outcomesOf } from "./outcomes.ts";
import { type Records, recordsByMetric } from "./records.ts";

export const campaignOrders = [
  "newest",
  "oldest",
  "ending",
  "verdict",
  "cost",
  "cost of extra",
  "name",
] as const;
export type CampaignOrder = (typeof campaignOrders)[number];

/** A search for campaigns; null matches anything. */
export type CampaignSearch = {
  search: string;
  kind: CampaignKind | null;
  purpose: Purpose | null;
  channel: ChannelKind | null;
  when: CampaignState | null;
  outcome: "named" | "none" | null;
  verdict: VerdictKind | null;
  sort: CampaignOrder;
};

/** A campaign as it is listed, with its main outcome and its verdict. */
export type CampaignEntry = {
  campaign: Campaign;
  state: CampaignState;
  /** Of its main outcome; null if it named none. */
  outcome: Headline | null;
  verdict: CampaignVerdict;
  cost: Cost;
  channels: ChannelKind[];
};

export function campaignListOf(
  search: CampaignSearch,
  today: Day,
  known: Records,
): CampaignEntry[] {
  const records = recordsByMetric(known);
  const channels = Map.groupBy(known.channels, ({ campaignId }) => campaignId);
  return known.campaigns
    .map((campaign) => {
      const own = channels.get(campaign.id) ?? [];
      return {
        campaign,
        state: stateOf(campaign, today),
        outcomes: outcomesOf(campaign, records.objectives.get(campaign.id) ?? [], records),
        verdict: mainVerdict(campaign, today, records),
        vanity: records.vanity.get(campaign.id) ?? [],
        cost: costOf(own),
        channels: [...new Set(own.map(({ kind }) => kind))],
      };
    })
    .filter((entry) => isLookedFor(entry, search))
    .toSorted(orders[search.sort])
    .map(({ outcomes: [metric], vanity: _, ...entry }) => ({
      ...entry,
      outcome: metric ? outcomeNow(metric, today, records).headline : null,
    }));
}

type Candidate = Omit<CampaignEntry, "outcome"> & {
  outcomes: readonly MetricInService[];
  vanity: readonly MetricInService[];
};

function isLookedFor(
  { campaign, state, outcomes, verdict, vanity, channels }: Candidate,
  { search, kind, purpose, channel, when, outcome, verdict: wanted }: CampaignSearch,
): boolean {
  return (
    (kind === null || campaign.kind === kind) &&
    (purpose === null || campaign.purpose === purpose) &&
    (channel === null || channels.includes(channel)) &&
    (when === null || state === when) &&
    (wanted === null || (verdict.leads === wanted && hasBegun(verdict, state))) &&
    (outcome === null || outcomes.length > 0 === (outcome === "named")) &&
    matches(search, [
      campaign.name,
      campaign.audience,
      ...[...outcomes, ...vanity].map(({ name }) => name),
    ])
  );
}

/** Before its start a campaign has no verdict, except that it named no outcome. */
const hasBegun = ({ kind }: CampaignVerdict, state: CampaignState) =>
  state !== "planned" || kind === "no outcome";

const byText = (one: string, other: string) => one.localeCompare(other, "en-GB");
const noEnd = "9999-12-31";

const orders: Record<CampaignOrder, (one: Candidate, other: Candidate) => number> = {
  newest: (one, other) => byText(other.campaign.startsOn, one.campaign.startsOn),
  oldest: (one, other) => byText(one.campaign.startsOn, other.campaign.startsOn),
  ending: (one, other) =>
    Number(one.state === "over") - Number(other.state === "over") ||
    byText(one.campaign.endsOn ?? noEnd, other.campaign.endsOn ?? noEnd),
  verdict: (one, other) => byVerdict(one.verdict, other.verdict),
  cost: (one, other) => other.cost.spend - one.cost.spend,
  "cost of extra": (one, other) =>
    byCostOfExtra(one.verdict.costOfExtra, other.verdict.costOfExtra),
  name: (one, other) => byText(one.campaign.name, other.campaign.name),
};
