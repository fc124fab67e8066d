import { metricPageOf } from "#app/domain/verdicts/metric-page.ts";
import { csvAnswer } from "#app/server/csv-answer.ts";
import { found } from "#app/server/found.ts";
import { chartFile } from "#app/server/metrics/chart-file.ts";
import { demand, type Handle } from "#app/server/people/access.ts";
import { findMetricRecords } from "#db/queries/verdicts/metric-records.ts";
import type { Route } from "./+types/file.ts";

export const handle = { permission: "read metrics" } satisfies Handle;

/** The figures of a metric's page as a file: the same rows that its table shows. */
export async function loader(asked: Route.LoaderArgs) {
  const { db, today } = demand(asked, handle.permission);
  const { metric, records } = found(await findMetricRecords(db, asked.params.slug));
  const { chart } = metricPageOf(metric, today, records);
  return csvAnswer(`${metric.slug}.csv`, chartFile(chart));
}
