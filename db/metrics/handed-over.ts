import type { Metric } from "#app/domain/metrics/metric.ts";
import type { Trail } from "#db/changes/change.ts";

/** What the trail says of a metric that somebody else gives from now on, or nobody. */
export const handedOver = (
  { id, ownerId: before }: Pick<Metric, "id" | "ownerId">,
  ownerId: number | null,
): Trail => ({
  action: "hand over metric",
  subject: "metric",
  subjectId: id,
  metricId: id,
  before: { ownerId: before },
  after: { ownerId },
});
