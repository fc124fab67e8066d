import { data, redirect } from "react-router";
import { form } from "#app/forms/form.ts";
import { act, type Handle, page, readSent } from "#app/server/door.ts";
import { readCarriedTable, readMetricTable } from "#app/server/metrics/metric-rows.ts";
import { MetricRowsPage } from "#app/ui/metrics/metric-rows-page.tsx";
import { addMetrics } from "#db/changes/metrics/measures.ts";
import type { Route } from "./+types/confirmation.ts";

export const handle = { permission: "edit metrics" } satisfies Handle;

/** Runs again after rows are posted, so it must not redirect. */
export const loader = page(handle, () => null);

export const action = act(handle, async (asked) => {
  const { db, request } = asked;
  const read = await readCarriedTable(db, request);
  await readSent(request, form({}, { extra: ["rows"] }));
  if (read.lines.length > 0) return data({ read }, { status: 409 });
  const metrics = read.metrics.map(({ draft, service }) => ({ ...draft, service }));
  if (await addMetrics(db, asked.stamp, metrics)) return redirect("/settings/metrics");
  return data({ read: await readMetricTable(db, read.table) }, { status: 409 });
});

export default function MetricRowsConfirmationPage({ actionData }: Route.ComponentProps) {
  return <MetricRowsPage sent={actionData} />;
}
