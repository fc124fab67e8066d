import type { Campaign, Objective } from "#app/domain/campaigns/campaign.ts";
import type { MetricInService } from "#app/domain/metrics/metric.ts";
import type { RecordsByMetric } from "./records.ts";

/** What a campaign was meant to move: what has an objective first, then what matters most. */
export function outcomesOf(
  campaign: Campaign,
  objectives: readonly Objective[],
  { outcomes }: Pick<RecordsByMetric, "outcomes">,
): MetricInService[] {
  const hasObjective = ({ id }: MetricInService) =>
    objectives.some(({ campaignId, metricId }) => campaignId === campaign.id && metricId === id);
  return (outcomes.get(campaign.id) ?? []).toSorted(
    (one, other) =>
      Number(hasObjective(other)) - Number(hasObjective(one)) || one.priority - other.priority,
  );
}
