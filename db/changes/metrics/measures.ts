import type { Metric } from "#app/domain/metrics/metric.ts";
import {
  addressesOfSettings,
  isSameName,
  type MetricDraft,
} from "#app/domain/metrics/metric-draft.ts";
import type { Service } from "#app/domain/metrics/service.ts";
import { freeSlug } from "#app/domain/slug.ts";
import { type Audit, change, type Stamp } from "#db/changes/change.ts";
import { insertNewRow } from "#db/insert-row.ts";
import type { Database, Trx } from "#db/schema.ts";

/** A metric that is to be added, in a service that there is or in one that is added with it. */
export type NewMetric = Omit<MetricDraft, "serviceId"> & {
  service: { id: number } | { name: string };
};

class Taken extends Error {}

/**
 * Adds metrics, and the services that they name, all or none. Returns their slugs, or undefined where one of a name is
 * there already.
 */
export async function addMetrics(
  db: Database,
  stamp: Stamp,
  metrics: readonly NewMetric[],
): Promise<string[] | undefined> {
  return unlessTaken(
    change(db, stamp, async (trx, audit) => {
      const known = await trx.selectFrom("metric").select(["name", "slug"]).execute();
      const services = await trx.selectFrom("service").selectAll().execute();
      const slugs: string[] = [];
      for (const { service, ...metric } of metrics) {
        if (known.some(({ name }) => isSameName(name, metric.name))) throw new Taken();
        const taken = [...addressesOfSettings, ...known.map((one) => one.slug)];
        const slug = freeSlug(metric.name, taken, "metric");
        const serviceId =
          "id" in service ? service.id : await serviceNamed(trx, service.name, services, audit);
        const after = { ...metric, slug, serviceId };
        const id = await inserted(trx, after);
        known.push({ name: metric.name, slug });
        slugs.push(slug);
        audit("add metric", "metric", id, { metricId: id, after });
      }
      return slugs;
    }),
  );
}

/** Adds a service at an address made of its name. Returns its id, or undefined where one of that name is there already. */
export function addServiceNamed(
  db: Database,
  stamp: Stamp,
  name: string,
): Promise<number | undefined> {
  return unlessTaken(
    change(db, stamp, async (trx, audit) => {
      const services = await trx.selectFrom("service").selectAll().execute();
      if (services.some((known) => isSameName(known.name, name))) throw new Taken();
      return serviceNamed(trx, name, services, audit);
    }),
  );
}

async function unlessTaken<Result>(added: Promise<Result>): Promise<Result | undefined> {
  try {
    return await added;
  } catch (error) {
    if (error instanceof Taken) return undefined;
    throw error;
  }
}

async function inserted(trx: Trx, metric: Omit<Metric, "id">): Promise<number> {
  const id = await insertNewRow(trx, "metric", ["slug"], metric);
  if (id === undefined) throw new Taken();
  return id;
}

/** The service of a name, which is added where there is none. */
async function serviceNamed(
  trx: Trx,
  name: string,
  services: Service[],
  audit: Audit,
): Promise<number> {
  const known = services.find((service) => isSameName(service.name, name));
  if (known) return known.id;
  const slug = freeSlug(name, ["new", ...services.map((service) => service.slug)], "service");
  const id = await insertNewRow(trx, "service", ["slug"], { slug, name });
  if (id === undefined) throw new Taken();
  services.push({ id, slug, name });
  audit("add service", "service", id, { after: { slug, name } });
  return id;
}

/** Calls a service otherwise; its address stays. Returns false where another has that name. */
export function renameService(
  db: Database,
  stamp: Stamp,
  id: number,
  name: string,
): Promise<boolean> {
  return change(db, stamp, async (trx, audit) => {
    const services = await trx.selectFrom("service").selectAll().execute();
    const before = services.find((service) => service.id === id);
    if (services.some((known) => known.id !== id && isSameName(known.name, name))) return false;
    if (before?.name === name) return true;
    await trx.updateTable("service").set({ name }).where("id", "=", id).execute();
    audit("rename service", "service", id, { before: { name: before?.name }, after: { name } });
    return true;
  });
}
