import type { MetricEvent } from "#app/domain/metrics/event.ts";
import type { Metric } from "#app/domain/metrics/metric.ts";
import type { Service } from "#app/domain/metrics/service.ts";
import type { Target } from "#app/domain/metrics/target.ts";
import { change, type Stamp } from "#db/changes/change.ts";
import { insertRow } from "#db/insert-row.ts";
import { auditHandover } from "#db/metrics/handed-over.ts";
import { insertEvent } from "#db/metrics/insert-event.ts";
import type { Database } from "#db/schema.ts";

/** Returns the service's id. */
export function addService(
  db: Database,
  stamp: Stamp,
  service: Omit<Service, "id">,
): Promise<number> {
  return change(db, stamp, async (trx, audit) => {
    const id = await insertRow(trx, "service", service);
    audit("add service", "service", id, { after: service });
    return id;
  });
}

/** Returns the metric's id. */
export function addMetric(db: Database, stamp: Stamp, metric: Omit<Metric, "id">): Promise<number> {
  return change(db, stamp, async (trx, audit) => {
    const id = await insertRow(trx, "metric", metric);
    audit("add metric", "metric", id, { metricId: id, after: metric });
    return id;
  });
}

/** Gives a metric into the hands of another officer, who is asked for its figures from now on. */
export const handOverMetric = (
  db: Database,
  stamp: Stamp,
  metric: Pick<Metric, "id" | "ownerId">,
  ownerId: number,
): Promise<void> => handOverMetrics(db, stamp, [metric], ownerId);

/** The same of several, all or none. */
export function handOverMetrics(
  db: Database,
  stamp: Stamp,
  metrics: readonly Pick<Metric, "id" | "ownerId">[],
  ownerId: number,
): Promise<void> {
  return change(db, stamp, async (trx, audit) => {
    const ids = metrics.map(({ id }) => id);
    await trx.updateTable("metric").set({ ownerId }).where("id", "in", ids).execute();
    for (const metric of metrics) auditHandover(audit, metric, ownerId);
  });
}

/**
 * Dates something on a metric's timeline; returns the event's id. Of one kind, day and name there is one event: again it
 * is left as it is.
 */
export function addEvent(
  db: Database,
  stamp: Stamp,
  event: Omit<MetricEvent, "id">,
): Promise<number> {
  return change(db, stamp, async (trx, audit) => {
    const added = await insertEvent(trx, audit, event);
    if (added !== undefined) return added;
    const { metricId, kind, day, name } = event;
    const { id } = await trx
      .selectFrom("event")
      .select("id")
      .where("metricId", "=", metricId)
      .where("kind", "=", kind)
      .where("day", "=", day)
      .where("name", "=", name)
      .executeTakeFirstOrThrow();
    return id;
  });
}

/** Sets what a metric is to reach in a period, with the reason; a target that there was is kept in the audit. The same again changes nothing. */
export function setTarget(db: Database, stamp: Stamp, target: Omit<Target, "id">): Promise<void> {
  return change(db, stamp, async (trx, audit) => {
    const { metricId, period } = target;
    const before = await trx
      .selectFrom("target")
      .selectAll()
      .where("metricId", "=", metricId)
      .where("period", "=", period)
      .executeTakeFirst();
    if (before?.value === target.value && before.reason === target.reason) return;
    const { id } = await trx
      .insertInto("target")
      .values(target)
      .onConflict((conflict) =>
        conflict
          .columns(["metricId", "period"])
          .doUpdateSet({ value: target.value, reason: target.reason }),
      )
      .returning("id")
      .executeTakeFirstOrThrow();
    audit("set target", "target", id, { metricId, period, before, after: target });
  });
}
