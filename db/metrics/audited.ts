import type { MetricEvent } from "#app/domain/metrics/event.ts";
import type { Metric } from "#app/domain/metrics/metric.ts";
import type { Change } from "#db/changes/change.ts";
import { insertNewRow } from "#db/insert-row.ts";

/** Returns the event's id; undefined if the metric already has one of that kind, day and name. */
export async function insertEvent({ trx, audit }: Change, event: Omit<MetricEvent, "id">) {
  const id = await insertNewRow(trx, "event", ["metricId", "kind", "day", "name"], event);
  if (id !== undefined) audit("add event", "event", id, { metricId: event.metricId, after: event });
  return id;
}

/** Records in the audit that a metric has another owner, or none. */
export function auditHandover(
  { audit }: Change,
  { id: metricId, ownerId: before }: Pick<Metric, "id" | "ownerId">,
  ownerId: number | null,
): void {
  const details = { metricId, before: { ownerId: before }, after: { ownerId } };
  audit("hand over metric", "metric", metricId, details);
}
