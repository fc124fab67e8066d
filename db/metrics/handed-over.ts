import type { Metric } from "#app/domain/metrics/metric.ts";
import type { Change } from "#db/changes/change.ts";

/** Records in the audit that a metric has another owner, or none. */
export function auditHandover(
  { audit }: Change,
  { id, ownerId: before }: Pick<Metric, "id" | "ownerId">,
  ownerId: number | null,
): void {
  const details = { metricId: id, before: { ownerId: before }, after: { ownerId } };
  audit("hand over metric", "metric", id, details);
}
