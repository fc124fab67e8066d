import { metricPageOf } from "#app/domain/verdicts/metric-page.ts";
import { found, type Handle, page } from "#app/server/door.ts";
import { fileAnswer } from "#app/server/file-answer.ts";
import { chartFile } from "#app/server/metrics/chart-file.ts";
import { findMetricRecords } from "#db/queries/verdicts/metric-records.ts";
import type { Route } from "./+types/file.ts";

export const handle = { permission: "read metrics" } satisfies Handle;

export const loader = page(handle, async ({ db, today }, { slug }: Route.LoaderArgs["params"]) => {
  const { metric, records } = found(await findMetricRecords(db, slug));
  const { chart } = metricPageOf(metric, today, records);
  return fileAnswer(`${metric.slug}.csv`, chartFile(chart));
});
