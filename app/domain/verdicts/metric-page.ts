import { type Day, lastMonthOf, lastWithin } from "#app/domain/calendar/period.ts";
import type { Campaign } from "#app/domain/campaigns/campaign.ts";
import type { Chart } from "#app/domain/metrics/chart.ts";
import { lastEndedMonth } from "#app/domain/metrics/due.ts";
import { type Headline, headlineOf } from "#app/domain/metrics/headline.ts";
import type { MetricInService } from "#app/domain/metrics/metric.ts";
import { chartOf } from "#app/domain/metrics/metric-chart.ts";
import { seriesOf } from "#app/domain/metrics/series.ts";
import type { Target } from "#app/domain/metrics/target.ts";
import { nextTarget } from "#app/domain/metrics/target.ts";
import { campaignsJoined, type JoinedCampaign, joinedCampaign } from "./joined-campaign.ts";
import { type Records, recordsByMetric } from "./records.ts";

/** A metric's page and file: every figure up to the newest one, or to the last month that ended. */
export type MetricPage = {
  metric: MetricInService;
  headline: Headline;
  chart: Chart;
  /** Meant to move it, running in its newest period or not long over. */
  campaigns: Campaign[];
  targets: readonly Target[];
};

export function metricPageOf(metric: MetricInService, today: Day, known: Records): MetricPage {
  const records = recordsByMetric(known);
  const own = records.figures.get(metric.id) ?? [];
  const events = records.events.get(metric.id) ?? [];
  const newest = own.at(-1)?.period;
  const ended = lastEndedMonth(today);
  const until = newest && lastMonthOf(newest) > ended ? lastMonthOf(newest) : ended;
  const series = seriesOf(metric, own, events, until);
  const period = series.points.at(-1)?.period ?? lastWithin(metric.cadence, until);
  const headline = headlineOf(metric, series, period);
  const campaigns = campaignsJoined(metric, series, records);
  const targets = records.targets.get(metric.id) ?? [];
  return {
    metric,
    headline,
    chart: chartOf(metric, series, headline, campaigns, events, nextTarget(until, targets)),
    targets,
    campaigns,
  };
}

/** Campaigns that have begun and were meant to move a metric, newest first. */
export function campaignsOfMetric(
  metric: MetricInService,
  today: Day,
  known: Records,
): JoinedCampaign[] {
  const records = recordsByMetric(known);
  return (records.campaigns.get(metric.id) ?? [])
    .filter(({ startsOn }) => startsOn <= today)
    .toReversed()
    .map((campaign) => joinedCampaign(campaign, metric, today, records));
}
