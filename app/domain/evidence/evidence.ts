import type { Day } from "#app/domain/calendar/period.ts";
import type { Campaign } from "#app/domain/campaigns/campaign.ts";
import { stateOf } from "#app/domain/campaigns/campaign-state.ts";
import { mainVerdict } from "#app/domain/verdicts/campaign-verdicts.ts";
import { type Records, recordsByMetric } from "#app/domain/verdicts/records.ts";
import { type TrialVerdict, trialVerdict } from "#app/domain/verdicts/trial-verdict.ts";
import { type ChannelCost, channelCosts } from "./evidence-cost.ts";
import {
  type EvidenceGroup,
  type EvidenceGrouping,
  groupedBy,
  type Tally,
  tallyOf,
} from "./evidence-group.ts";
import { type EvidenceRow, evidenceRow, isLookedAt } from "./evidence-row.ts";
import { type SocialBeside, socialBeside } from "./evidence-social.ts";
import { type SpendShare, spendShares } from "./evidence-spend.ts";
import { type VanityKind, vanityKinds } from "./evidence-vanity.ts";

/** Every campaign that counts as evidence, whatever came of it. */
export type Evidence = {
  by: EvidenceGrouping;
  rows: EvidenceRow[];
  tally: Tally;
  groups: EvidenceGroup[];
  /** Left out because their end is still to come. */
  running: Campaign[];
  trials: { campaign: Campaign; verdict: TrialVerdict }[];
  costs: ChannelCost[];
  spend: SpendShare[];
  social: SocialBeside;
  vanity: VanityKind[];
};

export function evidenceOf(known: Records, by: EvidenceGrouping, today: Day): Evidence {
  const records = recordsByMetric(known);
  const channels = Map.groupBy(known.channels, ({ campaignId }) => campaignId);
  const lookedAt = known.campaigns.filter((campaign) => isLookedAt(campaign, today));
  const rows = lookedAt.map((campaign) => {
    const verdict = mainVerdict(campaign, today, records);
    return evidenceRow(verdict, channels.get(campaign.id) ?? []);
  });
  return {
    by,
    rows,
    tally: tallyOf(rows),
    groups: groupedBy(by, rows),
    running: known.campaigns.filter(
      (campaign) => !lookedAt.includes(campaign) && stateOf(campaign, today) === "running",
    ),
    trials: known.trials.flatMap((trial) => {
      const campaign = lookedAt.find(({ id }) => id === trial.campaignId);
      return campaign ? [{ campaign, verdict: trialVerdict(campaign, trial) }] : [];
    }),
    costs: channelCosts(rows),
    spend: spendShares(rows),
    social: socialBeside(rows),
    vanity: vanityKinds(rows, records),
  };
}
