import { metricsInServices } from "#db/queries/metrics/metrics.ts";
import { peopleWithRoles } from "#db/queries/people/people.ts";
import type { Database } from "#db/schema.ts";

export const campaignContext = async ({ db }: { db: Database }) => ({
  metrics: await metricsInServices(db),
  people: await peopleWithRoles(db),
});
