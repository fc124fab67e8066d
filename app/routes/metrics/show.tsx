import { metricPageOf } from "#app/domain/metric-page.ts";
import { demand, type Handle } from "#app/server/access.ts";
import { found } from "#app/server/found.ts";
import { revisionsOf } from "#db/queries/figures.ts";
import { findMetricRecords } from "#db/queries/metric-records.ts";
import type { Route } from "./+types/show.ts";

export const handle = { permission: "read metrics" } satisfies Handle;

export async function loader(asked: Route.LoaderArgs) {
  const { db, today } = demand(asked, handle.permission);
  const { metric, records } = found(await findMetricRecords(db, asked.params.slug));
  return {
    page: metricPageOf(metric, today, records),
    revisions: await revisionsOf(db, metric.id),
  };
}

export default function MetricPage({ loaderData }: Route.ComponentProps) {
  return <pre>{JSON.stringify(loaderData)}</pre>;
}
