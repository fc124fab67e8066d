import {
  type Day,
  lastMonthOf,
  lastWithin,
  type Period,
  shift,
} from "#app/domain/calendar/period.ts";
import type { Campaign, Objective } from "#app/domain/campaigns/campaign.ts";
import { stateOf } from "#app/domain/campaigns/campaign-state.ts";
import { usualFollowUp } from "#app/domain/campaigns/campaign-window.ts";
import { type ObjectiveStanding, standingOf } from "#app/domain/campaigns/objective.ts";
import type { Chart } from "#app/domain/metrics/chart.ts";
import { lastEndedMonth } from "#app/domain/metrics/due.ts";
import { type Headline, headlineOf } from "#app/domain/metrics/headline.ts";
import type { MetricInService } from "#app/domain/metrics/metric.ts";
import { chartOf } from "#app/domain/metrics/metric-chart.ts";
import { type Series, seriesOf } from "#app/domain/metrics/series.ts";
import type { OutcomeVerdict } from "./campaign-verdict.ts";
import { campaignVerdict } from "./campaign-verdicts.ts";
import type { Effect, ExpectedSeries } from "./effect.ts";
import { campaignsJoined } from "./joined-campaign.ts";
import { followUpMark, withExpected } from "./outcome-chart.ts";
import { type PlannedChange, plannedChange } from "./planned-change.ts";
import type { RecordsByMetric } from "./records.ts";

/** A campaign's outcome as it stands now. */
export type CampaignOutcome = {
  metric: MetricInService;
  headline: Headline;
  chart: Chart;
  /** Null before the campaign's start. */
  verdict: OutcomeVerdict | null;
  /** The smallest change that could be seen; null from the campaign's start on. */
  planned: PlannedChange | null;
  objective: Objective | null;
  standing: ObjectiveStanding | null;
  comparison: MetricInService | null;
};

export function campaignOutcome(
  campaign: Campaign,
  metric: MetricInService,
  objective: Objective | undefined,
  today: Day,
  records: RecordsByMetric,
): CampaignOutcome {
  const events = records.events.get(metric.id) ?? [];
  const { series, headline } = outcomeNow(metric, today, records);
  const others = campaignsJoined(metric, series, records);
  const campaigns = [campaign, ...others.filter(({ id }) => id !== campaign.id)];
  const hasBegun = stateOf(campaign, today) !== "planned";
  const verdict = hasBegun ? campaignVerdict(campaign, metric, today, records) : null;
  const chart = chartOf(metric, series, headline, campaigns, events);
  return {
    metric,
    headline,
    chart: verdict ? ofCampaign(chart, campaign, verdict) : chart,
    planned: hasBegun ? null : plannedChange(campaign, metric, today, records),
    verdict,
    objective: objective ?? null,
    standing: objective ? standingOf(objective, series, metric) : null,
    comparison: (objective?.comparisonId && records.metrics.get(objective.comparisonId)) || null,
  };
}

function ofCampaign(chart: Chart, campaign: Campaign, verdict: OutcomeVerdict): Chart {
  const { effect, objective } = verdict;
  const followUp = followUpMark(campaign, objective?.followUp ?? usualFollowUp);
  const marked = followUp ? { ...chart, marks: [...chart.marks, followUp] } : chart;
  return withExpected(marked, expectedIn(effect));
}

/** What was expected had nothing been done; null where there is no forecast. */
export function expectedIn(effect: Effect): ExpectedSeries | null {
  if ("numbers" in effect) return effect.numbers.series;
  return effect.verdict === "too early" ? (effect.reading?.series ?? null) : null;
}

/** A metric's series and headline of its newest period. */
export function outcomeNow(
  metric: MetricInService,
  today: Day,
  records: Pick<RecordsByMetric, "figures" | "events">,
): { series: Series; headline: Headline } {
  const figures = records.figures.get(metric.id) ?? [];
  const period = periodTold(metric, today, records);
  const events = records.events.get(metric.id) ?? [];
  const series = seriesOf(metric, figures, events, lastMonthOf(period));
  return { series, headline: headlineOf(metric, series, period) };
}

/** The newest period that has ended, or the one before it until the newest has a figure. */
function periodTold(
  metric: MetricInService,
  today: Day,
  { figures }: Pick<RecordsByMetric, "figures">,
): Period {
  const newest = lastWithin(metric.cadence, lastEndedMonth(today));
  const before = shift(newest, -1);
  const last = figures.get(metric.id)?.findLast(({ period }) => period <= newest)?.period;
  return last === before ? before : newest;
}
