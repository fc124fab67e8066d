import { socitmMissing } from "#app/server/campaigns/socitm.ts";
import { type Handle, page } from "#app/server/door.ts";
import { Page, PageTitle } from "#app/ui/kit/page.tsx";
import { words } from "#app/words/words.ts";
import { unitCosts } from "#db/queries/campaigns/money.ts";
import type { Route } from "./+types/list.ts";
import { SocitmOffer, UnitCostTable } from "./unit-costs.tsx";

export const handle = { permission: "edit unit costs" } satisfies Handle;

export const loader = page(handle, async ({ db }) => {
  const costs = await unitCosts(db);
  return { costs, offered: socitmMissing(costs) };
});

export default function UnitCostsPage({ loaderData }: Route.ComponentProps) {
  const { costs, offered } = loaderData;
  const { title, add, lead } = words.unitCosts;
  return (
    <Page title={title} section="settings">
      <PageTitle title={title}>
        <a href="/settings/unit-costs/new">{add}</a>
      </PageTitle>
      <p className="how">{lead}</p>
      <UnitCostTable costs={costs} />
      <SocitmOffer costs={offered} />
    </Page>
  );
}
