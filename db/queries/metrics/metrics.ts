import type { MetricEvent } from "#app/domain/metrics/event.ts";
import type { MetricInService } from "#app/domain/metrics/metric.ts";
import type { Service } from "#app/domain/metrics/service.ts";
import type { Target, TargetSet } from "#app/domain/metrics/target.ts";
import type { Database } from "#db/schema.ts";

/** Every metric, the most important first. */
export function metricsInServices(db: Database): Promise<MetricInService[]> {
  return inServices(db).orderBy("metric.priority").orderBy("metric.id").execute();
}

export function findMetric(db: Database, slug: string): Promise<MetricInService | undefined> {
  return inServices(db).where("metric.slug", "=", slug).executeTakeFirst();
}

/** Events of the metrics named, or of all, oldest first. */
export function eventsOf(db: Database, metricIds?: number[]): Promise<MetricEvent[]> {
  let query = db.selectFrom("event").selectAll();
  if (metricIds) query = query.where("metricId", "in", metricIds);
  return query.orderBy("day").orderBy("id").execute();
}

function inServices(db: Database) {
  return db
    .selectFrom("metric")
    .innerJoin("service", "service.id", "metric.serviceId")
    .leftJoin("person as owner", "owner.id", "metric.ownerId")
    .selectAll("metric")
    .select(["service.name as serviceName", "owner.name as ownerName"])
    .select(({ selectFrom }) =>
      selectFrom("figure")
        .select(({ fn }) => fn.min("figure.period").as("first"))
        .whereRef("figure.metricId", "=", "metric.id")
        .as("since"),
    );
}

/** Targets by metric and in time order. */
export function targets(db: Database): Promise<Target[]> {
  return db.selectFrom("target").selectAll().orderBy("metricId").orderBy("period").execute();
}

/** A metric's targets in time order, each with who set it last and when. */
export function targetsSet(db: Database, metricId: number): Promise<TargetSet[]> {
  return db
    .selectFrom("target")
    .selectAll("target")
    .leftJoin("auditEntry as entry", (join) =>
      join.on(({ eb, selectFrom }) =>
        eb(
          "entry.id",
          "=",
          selectFrom("auditEntry")
            .select(({ fn }) => fn.max("auditEntry.id").as("newest"))
            .where("auditEntry.subject", "=", "target")
            .whereRef("auditEntry.subjectId", "=", "target.id"),
        ),
      ),
    )
    .select(["entry.author as setBy", "entry.at as setAt"])
    .where("target.metricId", "=", metricId)
    .orderBy("period")
    .execute();
}

/** Every service, by name. */
export async function allServices(db: Database): Promise<Service[]> {
  const services = await db.selectFrom("service").selectAll().execute();
  return services.sort(
    (one, other) => one.name.localeCompare(other.name, "en-GB") || one.id - other.id,
  );
}
