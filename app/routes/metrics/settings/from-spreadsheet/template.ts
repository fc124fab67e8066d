import { type MetricColumn, metricColumns } from "#app/domain/metrics/metric-columns.ts";
import { templateFile } from "#app/server/imports/files/template-file.ts";
import { demand, type Handle } from "#app/server/people/access.ts";
import { words } from "#app/words/words.ts";
import type { Route } from "./+types/template.ts";

export const handle = { permission: "edit metrics" } satisfies Handle;

/** A file whose columns are named and whose one row is an example. */
export function loader(asked: Route.LoaderArgs) {
  demand(asked, handle.permission);
  const headers = metricColumns.map((column) => words.metricColumns.names[column][0]);
  return templateFile(asked.request, "metrics", { headers, rows: [example] });
}

const said: Partial<Record<MetricColumn, string>> = words.metricColumns.example;
const example = metricColumns.map((column) => said[column] ?? "");
