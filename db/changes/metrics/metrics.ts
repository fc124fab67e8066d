import type { MetricEvent } from "#app/domain/metrics/event.ts";
import type { Metric } from "#app/domain/metrics/metric.ts";
import type { Service } from "#app/domain/metrics/service.ts";
import type { Target } from "#app/domain/metrics/target.ts";
import { audited } from "#db/changes/change.ts";
import { insertRow } from "#db/insert-row.ts";
import { auditHandover, insertEvent } from "#db/metrics/audited.ts";

/** Returns the service's id. */
export const addService = audited(async ({ trx, audit }, service: Omit<Service, "id">) => {
  const id = await insertRow(trx, "service", service);
  audit("add service", "service", id, { after: service });
  return id;
});

/** Returns the metric's id. */
export const addMetric = audited(async ({ trx, audit }, metric: Omit<Metric, "id">) => {
  const id = await insertRow(trx, "metric", metric);
  audit("add metric", "metric", id, { metricId: id, after: metric });
  return id;
});

export const handOverMetrics = audited(
  async (made, metrics: readonly Pick<Metric, "id" | "ownerId">[], ownerId: number) => {
    const ids = metrics.map(({ id }) => id);
    await made.trx.updateTable("metric").set({ ownerId }).where("id", "in", ids).execute();
    for (const metric of metrics) auditHandover(made, metric, ownerId);
  },
);

/** Returns the event's id, which may be of an earlier one with the same kind, day and name. */
export const addEvent = audited(async (made, event: Omit<MetricEvent, "id">) => {
  const added = await insertEvent(made, event);
  if (added !== undefined) return added;
  const { metricId, kind, day, name } = event;
  const same = made.trx.selectFrom("event").where(({ and }) => and({ metricId, kind, day, name }));
  return (await same.select("id").executeTakeFirstOrThrow()).id;
});

/** Adds or replaces a target; writes nothing if it is the same. */
export const setTarget = audited(async ({ trx, audit }, target: Omit<Target, "id">) => {
  const { metricId, period, value, reason } = target;
  const before = await trx
    .selectFrom("target")
    .selectAll()
    .where("metricId", "=", metricId)
    .where("period", "=", period)
    .executeTakeFirst();
  if (before?.value === value && before.reason === reason) return;
  const { id } = await trx
    .insertInto("target")
    .values(target)
    .onConflict((conflict) =>
      conflict.columns(["metricId", "period"]).doUpdateSet({ value, reason }),
    )
    .returning("id")
    .executeTakeFirstOrThrow();
  audit("set target", "target", id, { metricId, period, before, after: target });
});
