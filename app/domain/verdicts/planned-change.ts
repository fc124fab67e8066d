import { type Day, indexOf } from "#app/domain/calendar/period.ts";
import type { Campaign } from "#app/domain/campaigns/campaign.ts";
import type { MetricInService } from "#app/domain/metrics/metric.ts";
import { campaignQuestion } from "./campaign-question.ts";
import type { RecordsByMetric } from "./records.ts";
import { type SmallestChange, smallestChange } from "./smallest-change.ts";

/** Before a campaign starts: whether the change that it plans could be seen at all. */
export type PlannedChange =
  | Extract<SmallestChange, { known: false }>
  | (Extract<SmallestChange, { known: true }> & {
      /** The smallest change that could be seen, in percentage points of a share, else a period. */
      each: number;
      /** What the objective asks for, in the same unit and without its direction; null without an objective. */
      asked: number | null;
    });

export function plannedChange(
  campaign: Campaign,
  metric: MetricInService,
  today: Day,
  records: RecordsByMetric,
): PlannedChange {
  const { question, objective } = campaignQuestion(campaign, metric, today, records);
  const { measure, figures, followUpMonths } = question;
  const comparison = question.comparison?.figures;
  const found = smallestChange({ campaign, today, measure, figures, followUpMonths, comparison });
  if (!found.known) return found;
  const periods = indexOf(found.last) - indexOf(found.first) + 1;
  const each = found.percentagePoints ?? found.smallest / periods;
  return { ...found, each, asked: objective && Math.abs(objective.change) };
}

/** Whether the objective asks for less than could be seen. */
export const isTooSmallToSee = (planned: PlannedChange): boolean =>
  planned.known && planned.asked !== null && planned.asked < planned.each;
