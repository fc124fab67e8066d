import { type Day, type Month, type Period, shift } from "#app/domain/calendar/period.ts";
import type { Chart } from "#app/domain/metrics/chart.ts";
import { type Headline, headlineOf } from "#app/domain/metrics/headline.ts";
import type { MetricInService } from "#app/domain/metrics/metric.ts";
import { chartOf } from "#app/domain/metrics/metric-chart.ts";
import { type Series, seriesOf } from "#app/domain/metrics/series.ts";
import { nextTarget } from "#app/domain/metrics/target.ts";
import {
  campaignsJoined,
  type JoinedCampaign,
  joinedCampaign,
} from "#app/domain/verdicts/joined-campaign.ts";
import type { RecordsByMetric } from "#app/domain/verdicts/records.ts";

export type ReviewHeadline = Headline & {
  chart: Chart;
  joined: JoinedCampaign[];
  /** The share of the last twelve periods that have a number, from 0 to 1. */
  completeness: number;
  /** Of the newest figure. */
  givenAt: string | null;
};

/** A metric at the end of a month; `figures` of the records are all its own. */
export function reviewHeadline(
  metric: MetricInService,
  period: Period,
  month: Month,
  records: RecordsByMetric,
): ReviewHeadline {
  const figures = (records.figures.get(metric.id) ?? []).filter((one) => one.period <= period);
  const events = records.events.get(metric.id) ?? [];
  const series = seriesOf(metric, figures, events, month);
  const headline = headlineOf(metric, series, period);
  const campaigns = campaignsJoined(metric, series, records);
  const joined = campaigns.map((campaign) =>
    joinedCampaign(campaign, metric, dayAfter(month), records),
  );
  const target = nextTarget(month, records.targets.get(metric.id));
  return {
    ...headline,
    chart: chartOf(metric, series, headline, campaigns, events, target),
    joined,
    completeness: completenessOf(series),
    givenAt: figures.at(-1)?.givenAt ?? null,
  };
}

/** The first day after a month. */
export const dayAfter = (month: Month): Day => `${shift(month, 1)}-01`;

const periodsCounted = 12;

function completenessOf({ points }: Series): number {
  const counted = points.slice(-periodsCounted);
  return counted.filter(({ value }) => value !== null).length / Math.max(1, counted.length);
}
