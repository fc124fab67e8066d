import type { Metric } from "#app/domain/metrics/metric.ts";
import {
  addressesOfSettings,
  isSameName,
  type MetricDraft,
} from "#app/domain/metrics/metric-draft.ts";
import type { Service } from "#app/domain/metrics/service.ts";
import { freeSlug } from "#app/domain/slug.ts";
import { change, type Stamp, type Trail } from "#db/changes/change.ts";
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
    change(db, stamp, async (trx) => {
      const trail: Trail[] = [];
      const known = await trx.selectFrom("metric").select(["name", "slug"]).execute();
      const services = await trx.selectFrom("service").selectAll().execute();
      const slugs: string[] = [];
      for (const { service, ...metric } of metrics) {
        if (known.some(({ name }) => isSameName(name, metric.name))) throw new Taken();
        const taken = [...addressesOfSettings, ...known.map((one) => one.slug)];
        const slug = freeSlug(metric.name, taken, "metric");
        const serviceId =
          "id" in service ? service.id : await serviceNamed(trx, service.name, services, trail);
        const after = { ...metric, slug, serviceId };
        const id = await inserted(trx, after);
        known.push({ name: metric.name, slug });
        slugs.push(slug);
        trail.push({
          action: "add metric",
          subject: "metric",
          subjectId: id,
          metricId: id,
          after,
        });
      }
      return { result: slugs, trail };
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
    change(db, stamp, async (trx) => {
      const services = await trx.selectFrom("service").selectAll().execute();
      if (services.some((known) => isSameName(known.name, name))) throw new Taken();
      const trail: Trail[] = [];
      return { result: await serviceNamed(trx, name, services, trail), trail };
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
  const added = await trx
    .insertInto("metric")
    .values(metric)
    .onConflict((conflict) => conflict.column("slug").doNothing())
    .returning("id")
    .executeTakeFirst();
  if (!added) throw new Taken();
  return added.id;
}

/** The service of a name, which is added where there is none. */
async function serviceNamed(
  trx: Trx,
  name: string,
  services: Service[],
  trail: Trail[],
): Promise<number> {
  const known = services.find((service) => isSameName(service.name, name));
  if (known) return known.id;
  const slug = freeSlug(name, ["new", ...services.map((service) => service.slug)], "service");
  const added = await trx
    .insertInto("service")
    .values({ slug, name })
    .onConflict((conflict) => conflict.column("slug").doNothing())
    .returning("id")
    .executeTakeFirst();
  if (!added) throw new Taken();
  const { id } = added;
  services.push({ id, slug, name });
  trail.push({
    action: "add service",
    subject: "service",
    subjectId: id,
    after: { slug, name },
  });
  return id;
}

/** Calls a service otherwise; its address stays. Returns false where another has that name. */
export function renameService(
  db: Database,
  stamp: Stamp,
  id: number,
  name: string,
): Promise<boolean> {
  return change(db, stamp, async (trx) => {
    const services = await trx.selectFrom("service").selectAll().execute();
    const before = services.find((service) => service.id === id);
    if (services.some((known) => known.id !== id && isSameName(known.name, name))) {
      return { result: false, trail: [] };
    }
    if (before?.name === name) return { result: true, trail: [] };
    await trx.updateTable("service").set({ name }).where("id", "=", id).execute();
    const subject = { subject: "service", subjectId: id };
    return {
      result: true,
      trail: [
        {
          action: "rename service",
          ...subject,
          before: { name: before?.name },
          after: { name },
        },
      ],
    };
  });
}
