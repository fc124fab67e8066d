import type { Metric } from "#app/domain/metrics/metric.ts";
import type { Audit } from "#db/changes/change.ts";

/** Enters in the audit that somebody else gives a metric from now on, or nobody. */
export function auditHandover(
  audit: Audit,
  { id, ownerId: before }: Pick<Metric, "id" | "ownerId">,
  ownerId: number | null,
): void {
  const details = { metricId: id, before: { ownerId: before }, after: { ownerId } };
  audit("hand over metric", "metric", id, details);
}
