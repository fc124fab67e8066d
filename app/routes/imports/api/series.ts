import { metricPageOf } from "#app/domain/verdicts/metric-page.ts";
import type { Handle } from "#app/server/door.ts";
import { found } from "#app/server/door.ts";
import { seriesToAnswer } from "#app/server/imports/api/answers.ts";
import { demandScope, demandToken } from "#app/server/imports/api/caller.ts";
import { chartFile } from "#app/server/metrics/chart-file.ts";
import { findMetricRecords } from "#db/queries/verdicts/metric-records.ts";
import type { Route } from "./+types/series.ts";

export const handle = { permission: "token" } satisfies Handle;

export async function loader(asked: Route.LoaderArgs) {
  const caller = await demandToken(asked);
  const { slug } = asked.params;
  demandScope(caller, slug);
  const { metric, records } = found(await findMetricRecords(caller.db, slug));
  const { chart } = metricPageOf(metric, caller.today, records);
  const headers = { Vary: "Accept" };
  if (!prefersCsv(asked.request)) return Response.json(seriesToAnswer(metric, chart), { headers });
  return new Response(chartFile(chart), {
    headers: { ...headers, "Content-Type": "text/csv; charset=utf-8" },
  });
}

function prefersCsv({ url, headers }: Request): boolean {
  if (new URL(url).pathname.endsWith(".csv")) return true;
  const accept = headers.get("Accept") ?? "";
  return /\btext\/csv\b/i.test(accept) && !/\bapplication\/json\b/i.test(accept);
}
