import { metricListOf, servicesWithMetrics } from "#app/domain/metrics/metric-list.ts";
import { parseMetricSearch } from "#app/forms/metrics/metric-search.ts";
import { found, type Handle, page } from "#app/server/door.ts";
import { Page, PageTitle } from "#app/ui/kit/page.tsx";
import { words } from "#app/words/words.ts";
import { newestFigures } from "#db/queries/metrics/figures.ts";
import { metricsInServices } from "#db/queries/metrics/metrics.ts";
import type { Route } from "./+types/list.ts";
import { MetricGroups } from "./metric-list.tsx";
import { MetricSearchForm } from "./metric-search.tsx";

export const handle = { permission: "read metrics" } satisfies Handle;

export const loader = page(handle, async ({ db, request }) => {
  const search = found(parseMetricSearch(new URL(request.url).searchParams));
  const metrics = await metricsInServices(db);
  return {
    search,
    groups: metricListOf(search, metrics, await newestFigures(db)),
    services: servicesWithMetrics(metrics),
    all: metrics.length,
  };
});

export default function MetricsPage({ loaderData }: Route.ComponentProps) {
  const { search, groups, services, all } = loaderData;
  const { title, none, noneFound, count } = words.metrics;
  const shown = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  return (
    <Page title={title} section="metrics">
      <PageTitle title={title} />
      {all === 0 ? (
        <p className="govuk-body">{none}</p>
      ) : (
        <MetricSearchForm search={search} services={services} count={count(shown, all)} />
      )}
      {all > 0 && shown === 0 && <p className="nothing-found">{noneFound}</p>}
      <MetricGroups groups={groups} />
    </Page>
  );
}
