import { type MetricColumn, metricColumns } from "#app/domain/metrics/metric-columns.ts";
import { type Handle, page } from "#app/server/door.ts";
import { templateFile } from "#app/server/imports/files/template-file.ts";
import { words } from "#app/words/words.ts";

export const handle = { permission: "edit metrics" } satisfies Handle;

export const loader = page(handle, ({ request }) => {
  const headers = metricColumns.map((column) => words.metricColumns.names[column][0]);
  return templateFile(request, "metrics", { headers, rows: [example] });
});

const said: Partial<Record<MetricColumn, string>> = words.metricColumns.example;
const example = metricColumns.map((column) => said[column] ?? "");
