import type { MetricEvent } from "#app/domain/metrics/event.ts";
import type { Metric } from "#app/domain/metrics/metric.ts";
import type { Service } from "#app/domain/metrics/service.ts";
import type { Target } from "#app/domain/metrics/target.ts";
import { change, type Stamp } from "#db/changes/change.ts";
import { handedOver } from "#db/metrics/handed-over.ts";
import type { Database } from "#db/schema.ts";

/** Returns the service's id. */
export function addService(
  db: Database,
  stamp: Stamp,
  service: Omit<Service, "id">,
): Promise<number> {
  return change(db, stamp, async (trx) => {
    const { id } = await trx
      .insertInto("service")
      .values(service)
      .returning("id")
      .executeTakeFirstOrThrow();
    return {
      result: id,
      trail: [{ action: "add service", subject: "service", subjectId: id, after: service }],
    };
  });
}

/** Returns the metric's id. */
export function addMetric(db: Database, stamp: Stamp, metric: Omit<Metric, "id">): Promise<number> {
  return change(db, stamp, async (trx) => {
    const { id } = await trx
      .insertInto("metric")
      .values(metric)
      .returning("id")
      .executeTakeFirstOrThrow();
    return {
      result: id,
      trail: [
        { action: "add metric", subject: "metric", subjectId: id, metricId: id, after: metric },
      ],
    };
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
  return change(db, stamp, async (trx) => {
    const ids = metrics.map(({ id }) => id);
    if (ids.length === 0) return { result: undefined, trail: [] };
    await trx.updateTable("metric").set({ ownerId }).where("id", "in", ids).execute();
    return {
      result: undefined,
      trail: metrics.map((metric) => handedOver(metric, ownerId)),
    };
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
  return change(db, stamp, async (trx) => {
    const { metricId, kind, day, name } = event;
    const added = await trx
      .insertInto("event")
      .values(event)
      .onConflict((conflict) => conflict.columns(["metricId", "kind", "day", "name"]).doNothing())
      .returning("id")
      .executeTakeFirst();
    if (added) {
      const { id } = added;
      return {
        result: id,
        trail: [{ action: "add event", subject: "event", subjectId: id, metricId, after: event }],
      };
    }
    const { id } = await trx
      .selectFrom("event")
      .select("id")
      .where("metricId", "=", metricId)
      .where("kind", "=", kind)
      .where("day", "=", day)
      .where("name", "=", name)
      .executeTakeFirstOrThrow();
    return { result: id, trail: [] };
  });
}

/** Sets what a metric is to reach in a period, with the reason; a target that there was is kept in the audit. The same again changes nothing. */
export function setTarget(db: Database, stamp: Stamp, target: Omit<Target, "id">): Promise<void> {
  return change(db, stamp, async (trx) => {
    const { metricId, period } = target;
    const before = await trx
      .selectFrom("target")
      .selectAll()
      .where("metricId", "=", metricId)
      .where("period", "=", period)
      .executeTakeFirst();
    if (before?.value === target.value && before.reason === target.reason) {
      return { result: undefined, trail: [] };
    }
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
    const subject = { subject: "target", subjectId: id, metricId, period };
    return {
      result: undefined,
      trail: [{ action: "set target", ...subject, ...(before && { before }), after: target }],
    };
  });
}
