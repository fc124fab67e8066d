import type { MetricEvent } from "#app/domain/metrics/event.ts";
import type { Metric } from "#app/domain/metrics/metric.ts";
import { changedFields, type MetricDraft } from "#app/domain/metrics/metric-draft.ts";
import { redefinedFields } from "#app/domain/metrics/redefinition.ts";
import { audited } from "#db/changes/change.ts";
import { holdRow } from "#db/dialect.ts";
import { auditHandover, insertEvent } from "#db/metrics/audited.ts";
import { newestChange } from "#db/queries/audit.ts";
import type { Trx } from "#db/schema.ts";

/**
 * Once a metric has figures, its measure and cadence are fixed, and a new definition needs an event.
 * @param startedFrom the newest audit entry the author saw; refuses if there is a newer one
 */
export const changeMetric = audited(
  async (
    made,
    id: number,
    draft: MetricDraft,
    {
      startedFrom,
      events,
    }: { startedFrom: number; events: readonly Omit<MetricEvent, "id" | "metricId">[] },
  ): Promise<"changed" | "changed meanwhile" | "has figures"> => {
    const { trx, audit } = made;
    const { id: _, slug: __, ...before } = await lockMetric(trx, id);
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
      auditHandover(made, { id, ownerId: before.ownerId }, draft.ownerId);
    }
    for (const event of events) await insertEvent(made, { ...event, metricId: id });
    return "changed";
  },
);

const only = (metric: MetricDraft, fields: readonly (keyof MetricDraft)[]) =>
  Object.fromEntries(fields.map((field) => [field, metric[field]]));

async function lockMetric(trx: Trx, id: number): Promise<Metric> {
  await holdRow(trx, "metric", id);
  return trx.selectFrom("metric").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
}

async function hasFigures(trx: Trx, metricId: number): Promise<boolean> {
  const figures = trx.selectFrom("figure").select("id").where("metricId", "=", metricId);
  return (await figures.limit(1).executeTakeFirst()) !== undefined;
}
