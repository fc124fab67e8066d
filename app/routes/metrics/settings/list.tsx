import { type Handle, page } from "#app/server/door.ts";
import { Page, PageTitle } from "#app/ui/kit/page.tsx";
import { words } from "#app/words/words.ts";
import { metricsInServices } from "#db/queries/metrics/metrics.ts";
import type { Route } from "./+types/list.ts";
import { MetricSettings } from "./metric-settings.tsx";

export const handle = { permission: "edit metrics" } satisfies Handle;

export const loader = page(handle, async ({ db }) => {
  const metrics = await metricsInServices(db);
  return metrics.map(({ slug, name, serviceName, ownerName, stage, cadence, dueDay }) => ({
    ...{ slug, name, serviceName, ownerName },
    ...{ stage, cadence, dueDay },
  }));
});

export default function MetricsPage({ loaderData }: Route.ComponentProps) {
  const { title, lead, add, starter, fromSpreadsheet, none } = words.metricSettings;
  return (
    <Page title={title} section="settings">
      <PageTitle title={title} />
      <p className="how">{lead}</p>
      <ul className="ways-on">
        <li>
          <a href="/settings/metrics/new">{add}</a>
        </li>
        <li>
          <a href="/settings/metrics/starter">{starter}</a>
        </li>
        <li>
          <a href="/settings/metrics/from-spreadsheet">{fromSpreadsheet}</a>
        </li>
      </ul>
      {loaderData.length === 0 && <p className="nothing-found">{none}</p>}
      <MetricSettings metrics={loaderData} />
    </Page>
  );
}
