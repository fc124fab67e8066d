import type { MetricEvent } from "#app/domain/metrics/event.ts";
import type { Metric } from "#app/domain/metrics/metric.ts";
import { changedFields, type MetricDraft } from "#app/domain/metrics/metric-draft.ts";
import { redefinedFields } from "#app/domain/metrics/redefinition.ts";
import { change, type Stamp } from "#db/changes/change.ts";
import { holdRow } from "#db/dialect.ts";
import { auditHandover } from "#db/metrics/handed-over.ts";
import { insertEvent } from "#db/metrics/insert-event.ts";
import { newestChange } from "#db/queries/audit.ts";
import type { Database, Trx } from "#db/schema.ts";

/**
 * Alters a metric and puts what that means on its timeline, as one; what it was stays in the audit. What its figures are
 * given in is fixed by the first of them, from which on no other definition is put in place of one without an event.
 *
 * @param startedFrom the newest entry of the metric's trail that its author had seen; where there is a newer one, nothing
 * is changed
 */
export function changeMetric(
  db: Database,
  stamp: Stamp,
  id: number,
  draft: MetricDraft,
  {
    startedFrom,
    events,
  }: {
    startedFrom: number;
    events: readonly Omit<MetricEvent, "id" | "metricId">[];
  },
): Promise<"changed" | "changed meanwhile" | "has figures"> {
  return change(db, stamp, async (trx, audit) => {
    const { id: _, slug: __, ...before } = await heldMetric(trx, id);
    const newest = await newestChange(trx, "metric", id);
    if ((newest?.id ?? 0) !== startedFrom) return "changed meanwhile";
    const fields = changedFields(before, draft);
    const isGivenOtherwise = fields.includes("measure") || fields.includes("cadence");
    const isSilent = events.length === 0 && redefinedFields(before, draft).length > 0;
    if ((isGivenOtherwise || isSilent) && (await hasFigures(trx, id))) return "has figures";
    if (fields.length > 0) {
      await trx.updateTable("metric").set(draft).where("id", "=", id).execute();
    }
    const described = fields.filter((field) => field !== "ownerId");
    if (described.length > 0) {
      audit("change metric", "metric", id, {
        metricId: id,
        before: only(before, described),
        after: only(draft, described),
        reason: events[0]?.name,
      });
    }
    if (fields.includes("ownerId")) {
      auditHandover(audit, { id, ownerId: before.ownerId }, draft.ownerId);
    }
    for (const event of events) await insertEvent(trx, audit, { ...event, metricId: id });
    return "changed";
  });
}

const only = (metric: MetricDraft, fields: readonly (keyof MetricDraft)[]) =>
  Object.fromEntries(fields.map((field) => [field, metric[field]]));

/** A metric that nobody else changes until the transaction ends. */
async function heldMetric(trx: Trx, id: number): Promise<Metric> {
  await holdRow(trx, "metric", id);
  return trx.selectFrom("metric").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
}

const hasFigures = async (trx: Trx, metricId: number): Promise<boolean> =>
  (await trx
    .selectFrom("figure")
    .select("id")
    .where("metricId", "=", metricId)
    .limit(1)
    .executeTakeFirst()) !== undefined;
