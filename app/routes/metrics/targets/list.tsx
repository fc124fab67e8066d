import { found, type Handle, page } from "#app/server/door.ts";
import { AddLink, Page, PageTitle } from "#app/ui/kit/page.tsx";
import { TargetList } from "#app/ui/metrics/target-list.tsx";
import { words } from "#app/words/words.ts";
import { findMetric, targetsSet } from "#db/queries/metrics/metrics.ts";
import type { Route } from "./+types/list.ts";

export const handle = { permission: "edit metrics" } satisfies Handle;

export const loader = page(handle, async ({ db }, { slug }: Route.LoaderArgs["params"]) => {
  const metric = found(await findMetric(db, slug));
  return { metric, targets: await targetsSet(db, metric.id) };
});

export default function TargetsPage({ loaderData }: Route.ComponentProps) {
  const { metric, targets } = loaderData;
  const { title, lead, add, none, back } = words.targets;
  return (
    <Page title={title(metric.name)} section="metrics">
      <PageTitle title={title(metric.name)}>
        <a href={`/metrics/${metric.slug}/targets/new`}>{add}</a>
      </PageTitle>
      <p className="how">{lead}</p>
      {targets.length === 0 && <p className="nothing-found">{none}</p>}
      <TargetList metric={metric} targets={targets} />
      <AddLink href={`/metrics/${metric.slug}`}>{back}</AddLink>
    </Page>
  );
}
