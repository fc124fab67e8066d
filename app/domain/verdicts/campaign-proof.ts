import type { Day } from "#app/domain/calendar/period.ts";
import { isOver } from "#app/domain/calendar/period.ts";
import type { Campaign } from "#app/domain/campaigns/campaign.ts";
import type { Chart } from "#app/domain/metrics/chart.ts";
import type { MetricInService } from "#app/domain/metrics/metric.ts";
import { chartOf } from "#app/domain/metrics/metric-chart.ts";
import { harmonicsFor } from "#app/statistics/observation.ts";
import type { Flag } from "#app/statistics/verdicts/flags.ts";
import {
  type InterruptedTimeSeries,
  interruptedTimeSeries,
} from "#app/statistics/verdicts/interrupted-time-series.ts";
import { expectedIn, outcomeNow } from "./campaign-outcome.ts";
import { campaignQuestion } from "./campaign-question.ts";
import type { OutcomeVerdict } from "./campaign-verdict.ts";
import { comparisonAlone } from "./comparison-alone.ts";
import type { Effect, EffectQuestion } from "./effect.ts";
import { forecastSeries, type Said } from "./forecast-series.ts";
import { withExpected } from "./outcome-chart.ts";
import type { RecordsByMetric } from "./records.ts";
import { commandFor } from "./reproduction.ts";

export type { Flag };

/** How a verdict is known, and how anybody can work it out again. */
export type CampaignProof = {
  effect: Exclude<Effect, { verdict: "no figures" }>;
  /** Segmented regression, on which the verdict does not rest; null where it cannot be fitted. */
  technical: InterruptedTimeSeries | null;
  command: string;
  comparison: ComparisonProof | null;
};

/** The comparison with a forecast from its own past. */
export type ComparisonProof = {
  metric: MetricInService;
  chart: Chart;
  effect: Effect;
};

/** Null where no figure has been given. */
export function campaignProof(
  { campaign, metric, comparison, effect }: OutcomeVerdict,
  today: Day,
  records: RecordsByMetric,
): CampaignProof | null {
  if (effect.verdict === "no figures") return null;
  const { question } = campaignQuestion(campaign, metric, today, records);
  const { measure, followUpMonths } = question;
  return {
    effect,
    technical: technicalView(question, effect),
    command: commandFor(campaign, { measure, followUpMonths, compared: comparison !== null }),
    comparison: comparison && comparisonProof(campaign, comparison, question, effect, records),
  };
}

/** A segmented regression on the same rows (docs/statistics.md 3). */
function technicalView(
  { measure, figures, comparison, today }: EffectQuestion,
  { first, periodsBefore }: CampaignProof["effect"],
): InterruptedTimeSeries | null {
  const over = ({ period }: Said) => isOver(period, today);
  const series = forecastSeries({
    measure,
    figures: figures.filter(over),
    comparison: comparison?.figures.filter(over),
  });
  if (!series) return null;
  const harmonics = harmonicsFor(periodsBefore, series.periodsPerYear);
  return interruptedTimeSeries(series, series.timeOf(first), { harmonics });
}

function comparisonProof(
  campaign: Campaign,
  metric: MetricInService,
  question: EffectQuestion,
  effect: Effect,
  records: RecordsByMetric,
): ComparisonProof | null {
  const alone = comparisonAlone(question, effect);
  if (alone === null) return null;
  const { series, headline } = outcomeNow(metric, question.today, records);
  const events = records.events.get(metric.id) ?? [];
  const chart = chartOf(metric, series, headline, [campaign], events);
  return {
    metric,
    chart: { ...withExpected(chart, expectedIn(alone)), drawing: `${metric.slug}-beside` },
    effect: alone,
  };
}
