import { metricListOf } from "#app/domain/metric-list.ts";
import { demand, type Handle } from "#app/server/access.ts";
import { Page } from "#app/ui/page.tsx";
import { words } from "#app/ui/words/english.ts";
import { newestFigures } from "#db/queries/figures.ts";
import { metricsInServices } from "#db/queries/metrics.ts";
import type { Route } from "./+types/list.ts";

export const handle = { permission: "read metrics" } satisfies Handle;

export async function loader(asked: Route.LoaderArgs) {
  const { db } = demand(asked, handle.permission);
  return { services: metricListOf(await metricsInServices(db), await newestFigures(db)) };
}

export default function MetricsPage({ loaderData: { services } }: Route.ComponentProps) {
  return (
    <Page title={words.metrics.title} section="metrics">
      <div className="page-title">
        <h1>{words.metrics.title}</h1>
        <p>{words.metrics.lead}</p>
      </div>
      {services.length === 0 && <p className="govuk-body">{words.metrics.none}</p>}
      {services.map(({ service, metrics }) => (
        <section key={service}>
          <h2 className="section-title">{service}</h2>
          <ul className="metric-list">
            {metrics.map(({ metric, newest }) => (
              <li key={metric.slug}>
                <a href={`/metrics/${metric.slug}`}>{metric.name}</a>
                <span className="how">
                  {words.stages[metric.stage]}. {newest}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}
