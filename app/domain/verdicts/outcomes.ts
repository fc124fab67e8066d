import type { Campaign, Objective } from "#app/domain/campaigns/campaign.ts";
import type { MetricInService } from "#app/domain/metrics/metric.ts";
import type { RecordsByMetric } from "./records.ts";

/** A campaign's outcomes: those with an objective first, then by priority. */
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
