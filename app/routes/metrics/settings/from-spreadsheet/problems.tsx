import { data } from "react-router";
import { mendedRows, noMends } from "#app/domain/imports/layout.ts";
import { mendsForm } from "#app/forms/imports/import-mends.ts";
import { rowsIn, tableOf } from "#app/forms/metrics/metric-table.ts";
import { act, type Handle, page, readSent } from "#app/server/door.ts";
import { readCarriedTable, readMetricTable } from "#app/server/metrics/metric-rows.ts";
import { MetricRowsPage } from "#app/ui/metrics/metric-rows-page.tsx";
import type { Route } from "./+types/problems.ts";

export const handle = { permission: "edit metrics" } satisfies Handle;

/** Runs again after rows are posted, so it must not redirect. */
export const loader = page(handle, () => null);

export const action = act(handle, async ({ db, request }) => {
  const read = await readCarriedTable(db, request);
  const { table, lines } = read;
  const form = mendsForm(lines, table.headers, noMends, ["rows"]);
  const entries = await readSent(request, form);
  const mends = form.parse(entries, {});
  if (!mends.ok) return data({ entries, problems: mends.problems, read }, { status: 422 });
  const mended = mendedRows(rowsIn(table), mends.value);
  return { read: await readMetricTable(db, tableOf(table.headers, mended)) };
});

export default function MetricRowsProblemsPage({ actionData }: Route.ComponentProps) {
  return <MetricRowsPage sent={actionData} />;
}
