import { data, redirect } from "react-router";
import { parseTable } from "#app/forms/metrics/metric-table.ts";
import { readMetricTable } from "#app/server/metrics/metric-rows.ts";
import { demand, type Handle, stampOf } from "#app/server/people/access.ts";
import { sent } from "#app/server/sent.ts";
import { Page } from "#app/ui/kit/page.tsx";
import { MetricRows, NothingRead, titleOf } from "#app/ui/metrics/metric-rows.tsx";
import { addMetrics } from "#db/changes/metrics/measures.ts";
import type { Route } from "./+types/confirmation.ts";

export const handle = { permission: "edit metrics" } satisfies Handle;

/** Asked again after rows were sent, so that it cannot lead elsewhere. */
export function loader(asked: Route.LoaderArgs) {
  demand(asked, handle.permission);
  return null;
}

/** Adds all the metrics of the rows that the page carried, or none of them. */
export async function action(asked: Route.ActionArgs) {
  const signedIn = demand(asked, handle.permission);
  const form = await asked.request.formData();
  const [carried, ...others] = [...form];
  const isOurs = others.length === 0 && carried?.[0] === "rows";
  const table = sent(isOurs ? parseTable(carried[1]) : undefined);
  const read = await readMetricTable(signedIn.db, table);
  if (read.lines.length > 0) return data({ read }, { status: 409 });
  const metrics = read.metrics.map(({ draft, service }) => ({ ...draft, service }));
  if (await addMetrics(signedIn.db, stampOf(signedIn), metrics)) {
    return redirect("/settings/metrics");
  }
  return data({ read: await readMetricTable(signedIn.db, table) }, { status: 409 });
}

export default function MetricRowsConfirmationPage({ actionData }: Route.ComponentProps) {
  if (!actionData) return <NothingRead />;
  return (
    <Page title={titleOf(actionData.read)} section="settings">
      <MetricRows read={actionData.read} />
    </Page>
  );
}
