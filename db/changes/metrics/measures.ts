import {
  addressesOfSettings,
  isSameName,
  type MetricDraft,
} from "#app/domain/metrics/metric-draft.ts";
import type { Service } from "#app/domain/metrics/service.ts";
import { freeSlug } from "#app/domain/slug.ts";
import { audited, type Change } from "#db/changes/change.ts";
import { insertNewRow } from "#db/insert-row.ts";

export type NewMetric = Omit<MetricDraft, "serviceId"> & {
  service: { id: number } | { name: string };
};

class Taken extends Error {}

/** Adds metrics and the services that they name, all or none. Returns their slugs, or undefined if a name is taken. */
export const addMetrics = unlessTaken(
  audited(async (made, metrics: readonly NewMetric[]) => {
    const { trx, audit } = made;
    const known = await trx.selectFrom("metric").select(["name", "slug"]).execute();
    const services = await trx.selectFrom("service").selectAll().execute();
    const slugs: string[] = [];
    for (const { service, ...metric } of metrics) {
      if (known.some(({ name }) => isSameName(name, metric.name))) throw new Taken();
      const taken = [...addressesOfSettings, ...known.map((one) => one.slug)];
      const slug = freeSlug(metric.name, taken, "metric");
      const serviceId =
        "id" in service ? service.id : await serviceNamed(made, service.name, services);
      const after = { ...metric, slug, serviceId };
      const id = await insertNewRow(trx, "metric", ["slug"], after);
      if (id === undefined) throw new Taken();
      known.push({ name: metric.name, slug });
      slugs.push(slug);
      audit("add metric", "metric", id, { metricId: id, after });
    }
    return slugs;
  }),
);

/** Adds a service under a slug made from its name. Returns its id, or undefined if the name is taken. */
export const addServiceNamed = unlessTaken(
  audited(async (made, name: string) => {
    const services = await made.trx.selectFrom("service").selectAll().execute();
    if (services.some((known) => isSameName(known.name, name))) throw new Taken();
    return serviceNamed(made, name, services);
  }),
);

function unlessTaken<Given extends unknown[], Result>(
  add: (...given: Given) => Promise<Result>,
): (...given: Given) => Promise<Result | undefined> {
  return (...given) =>
    add(...given).catch((error) => {
      if (error instanceof Taken) return undefined;
      throw error;
    });
}

/** Adds the service if there is none. */
async function serviceNamed(
  { trx, audit }: Change,
  name: string,
  services: Service[],
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

/** Keeps the service's slug. Returns false if another service has the name. */
export const renameService = audited(async ({ trx, audit }, id: number, name: string) => {
  const services = await trx.selectFrom("service").selectAll().execute();
  const before = services.find((service) => service.id === id);
  if (services.some((known) => known.id !== id && isSameName(known.name, name))) return false;
  if (before?.name === name) return true;
  await trx.updateTable("service").set({ name }).where("id", "=", id).execute();
  audit("rename service", "service", id, { before: { name: before?.name }, after: { name } });
  return true;
});
