import { givers } from "#app/domain/metrics/metric-choices.ts";
import { allServices, metricsInServices } from "#db/queries/metrics/metrics.ts";
import { peopleWithRoles } from "#db/queries/people/people.ts";
import type { Database } from "#db/schema.ts";

export const metricContext = async (db: Database) => ({
  services: await allServices(db),
  people: givers(await peopleWithRoles(db)),
  metrics: await metricsInServices(db),
});
