import type { MetricEvent } from "#app/domain/metrics/event.ts";
import type { Audit } from "#db/changes/change.ts";
import { insertNewRow } from "#db/insert-row.ts";
import type { Trx } from "#db/schema.ts";

/** Dates something on a metric's timeline. Returns the event's id; undefined where there is one of its kind, day and name. */
export async function insertEvent(
  trx: Trx,
  audit: Audit,
  event: Omit<MetricEvent, "id">,
): Promise<number | undefined> {
  const { metricId } = event;
  const id = await insertNewRow(trx, "event", ["metricId", "kind", "day", "name"], event);
  if (id !== undefined) audit("add event", "event", id, { metricId, after: event });
  return id;
}
