import { type Handle, page } from "#app/server/door.ts";
import { Page, PageTitle } from "#app/ui/kit/page.tsx";
import { words } from "#app/words/words.ts";
import { allServices, metricsInServices } from "#db/queries/metrics/metrics.ts";
import type { Route } from "./+types/list.ts";

export const handle = { permission: "edit metrics" } satisfies Handle;

export const loader = page(handle, async ({ db }) => {
  const metrics = Map.groupBy(await metricsInServices(db), ({ serviceId }) => serviceId);
  const services = await allServices(db);
  return services.map(({ id, slug, name }) => ({
    slug,
    name,
    metrics: metrics.get(id)?.length ?? 0,
  }));
});

export default function ServicesPage({ loaderData }: Route.ComponentProps) {
  const { title, add, lead, none, count } = words.services;
  return (
    <Page title={title} section="settings">
      <PageTitle title={title}>
        <a href="/settings/services/new">{add}</a>
      </PageTitle>
      <p className="how">{lead}</p>
      {loaderData.length === 0 && <p className="nothing-found">{none}</p>}
      <ul className="months">
        {loaderData.map(({ slug, name, metrics }) => (
          <li key={slug}>
            <a href={`/settings/services/${slug}`}>{name}</a>
            <span className="how">{count(metrics)}</span>
          </li>
        ))}
      </ul>
    </Page>
  );
}
