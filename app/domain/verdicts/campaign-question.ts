import { type Day, type Month, monthOf, monthsAfter } from "#app/domain/calendar/period.ts";
import type { Campaign, Objective } from "#app/domain/campaigns/campaign.ts";
import { usualFollowUp } from "#app/domain/campaigns/campaign-window.ts";
import type { FigureInForce } from "#app/domain/metrics/figure.ts";
import type { MetricInService } from "#app/domain/metrics/metric.ts";
import type { EffectQuestion } from "./effect.ts";
import type { RecordsByMetric } from "./records.ts";

/** The question behind a campaign's verdict, and what its answer rests on. */
export type CampaignQuestion = {
  objective: Objective | null;
  comparison: MetricInService | null;
  question: EffectQuestion & { followUpMonths: number; overlapping: boolean };
  /** A key that changes when anything that the answer rests on does. */
  restsOn: string;
};

export function campaignQuestion(
  campaign: Campaign,
  metric: MetricInService,
  today: Day,
  records: RecordsByMetric,
): CampaignQuestion {
  const objective = records.objectives.get(campaign.id)?.find(isOf(metric)) ?? null;
  const comparison = records.metrics.get(objective?.comparisonId ?? Number.NaN) ?? null;
  const figures = records.figures.get(metric.id) ?? [];
  const compared = comparison && (records.figures.get(comparison.id) ?? []);
  const followUpMonths = objective?.followUp ?? usualFollowUp;
  const overlapping = isOverlapped(campaign, metric, records);
  const unreached = objective?.comparisonUntouched === 1;
  const restsOn = [
    metric.id,
    metric.measure,
    comparison?.id ?? "alone",
    campaign.startsOn,
    campaign.endsOn,
    monthOf(today),
    followUpMonths,
    overlapping,
    unreached,
    ...[figures, compared ?? []].map(stateOf),
  ].join(" ");
  const question = {
    measure: metric.measure,
    figures,
    campaign,
    today,
    followUpMonths,
    comparison: compared ? { figures: compared, unreached } : undefined,
    overlapping,
  };
  return { objective, comparison, question, restsOn };
}

const isOf =
  ({ id }: MetricInService) =>
  ({ metricId }: Objective) =>
    metricId === id;

/** Figures are only ever added, so their count and newest id tell whether any has changed. */
const stateOf = (figures: readonly FigureInForce[]) =>
  `${figures.length}:${figures.reduce((newest, { id }) => Math.max(newest, id), 0)}`;

/** Whether another campaign was meant to move the metric while this one could show. */
function isOverlapped(
  campaign: Campaign,
  metric: MetricInService,
  { campaigns, objectives }: Pick<RecordsByMetric, "campaigns" | "objectives">,
): boolean {
  const windowOf = ({ id, startsOn, endsOn }: Campaign): [Month, Month | null] => {
    const followUp = objectives.get(id)?.find(isOf(metric))?.followUp ?? usualFollowUp;
    return [monthOf(startsOn), endsOn && monthsAfter(monthOf(endsOn), followUp)];
  };
  const [first, last] = windowOf(campaign);
  return (campaigns.get(metric.id) ?? []).some((other) => {
    if (other.id === campaign.id) return false;
    const [from, until] = windowOf(other);
    return (last === null || from <= last) && (until === null || first <= until);
  });
}
