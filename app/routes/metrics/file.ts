import { chartFile } from "#app/domain/chart-file.ts";
import { metricPageOf } from "#app/domain/metric-page.ts";
import { demand, type Handle } from "#app/server/access.ts";
import { csvAnswer } from "#app/server/csv-answer.ts";
import { found } from "#app/server/found.ts";
import { findMetricRecords } from "#db/queries/metric-records.ts";
import type { Route } from "./+types/file.ts";

export const handle = { permission: "read metrics" } satisfies Handle;

/** The figures of a metric's page as a file: the same rows that its table shows. */
export async function loader(asked: Route.LoaderArgs) {
  const { db, today } = demand(asked, handle.permission);
  const { metric, records } = found(await findMetricRecords(db, asked.params.slug));
  const { chart } = metricPageOf(metric, today, records);
  return csvAnswer(`${metric.slug}.csv`, chartFile(chart));
}
