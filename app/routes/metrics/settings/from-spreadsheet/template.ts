import {
  columnNames,
  type MetricColumn,
  metricColumns,
} from "#app/domain/metrics/metric-columns.ts";
import { templateFile } from "#app/server/imports/files/template-file.ts";
import { demand, type Handle } from "#app/server/people/access.ts";
import type { Route } from "./+types/template.ts";

export const handle = { permission: "edit metrics" } satisfies Handle;

/** A file whose columns are named and whose one row is an example. */
export function loader(asked: Route.LoaderArgs) {
  demand(asked, handle.permission);
  const headers = metricColumns.map((column) => columnNames[column]);
  return templateFile(asked.request, "metrics", { headers, rows: [example] });
}

const said: Partial<Record<MetricColumn, string>> = {
  service: "Waste and recycling",
  name: "Calls about missed bins",
  measure: "count",
  unit: "calls",
  polarity: "lower",
  stage: "impact",
  cadence: "monthly",
  dueDay: "10",
  definition: "Calls to the contact centre about a bin that was not emptied.",
  source: "The contact centre's system",
};

const example = metricColumns.map((column) => said[column] ?? "");
