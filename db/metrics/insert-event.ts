import type { MetricEvent } from "#app/domain/metrics/event.ts";
import type { Change } from "#db/changes/change.ts";
import { insertNewRow } from "#db/insert-row.ts";

/** Returns the event's id; undefined if the metric already has one of that kind, day and name. */
export async function insertEvent(
  { trx, audit }: Change,
  event: Omit<MetricEvent, "id">,
): Promise<number | undefined> {
  const id = await insertNewRow(trx, "event", ["metricId", "kind", "day", "name"], event);
  if (id !== undefined) audit("add event", "event", id, { metricId: event.metricId, after: event });
  return id;
}
