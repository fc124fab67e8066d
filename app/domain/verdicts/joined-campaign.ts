import { type Day, indexOf, lastMonthOf, monthOf } from "#app/domain/calendar/period.ts";
import type { Campaign } from "#app/domain/campaigns/campaign.ts";
import { type VanityNumber, vanityNumber } from "#app/domain/campaigns/vanity.ts";
import type { MetricInService } from "#app/domain/metrics/metric.ts";
import type { Series } from "#app/domain/metrics/series.ts";
import type { OutcomeVerdict } from "./campaign-verdict.ts";
import { campaignVerdict } from "./campaign-verdicts.ts";
import type { RecordsByMetric } from "./records.ts";

/** A campaign beside an outcome that it was meant to move. */
export type JoinedCampaign = {
  campaign: Campaign;
  verdict: OutcomeVerdict;
  vanity: VanityNumber[];
};

/** How long a campaign stays beside its outcome after its end. */
const monthsRemembered = 12;

/** Campaigns meant to move a metric, begun by the end of its series and not long over, oldest first. */
export function campaignsJoined(
  metric: Pick<MetricInService, "id">,
  { points }: Pick<Series, "points">,
  { campaigns }: Pick<RecordsByMetric, "campaigns">,
): Campaign[] {
  const last = points.at(-1)?.period;
  if (!last) return [];
  const month = lastMonthOf(last);
  return (campaigns.get(metric.id) ?? []).filter(({ startsOn, endsOn }) => {
    const monthsOver = endsOn === null ? 0 : indexOf(month) - indexOf(monthOf(endsOn));
    return monthOf(startsOn) <= month && monthsOver <= monthsRemembered;
  });
}

export function joinedCampaign(
  campaign: Campaign,
  metric: MetricInService,
  today: Day,
  records: RecordsByMetric,
): JoinedCampaign {
  const verdict = campaignVerdict(campaign, metric, today, records);
  const vanity = records.vanity.get(campaign.id) ?? [];
  return {
    campaign,
    verdict,
    vanity: vanity.map((beside) => vanityNumber(beside, campaign, metric, records.figures)),
  };
}
