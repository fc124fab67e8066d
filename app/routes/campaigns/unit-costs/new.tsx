import { data, redirect } from "react-router";
import { isSameUnitCost } from "#app/domain/campaigns/unit-cost.ts";
import { noUnitCost, parseUnitCost, readUnitCostEntries } from "#app/forms/campaigns/unit-cost.ts";
import { demand, type Handle, stampOf } from "#app/server/people/access.ts";
import { sent } from "#app/server/sent.ts";
import { Page } from "#app/ui/kit/page.tsx";
import { words } from "#app/words/words.ts";
import { addUnitCost } from "#db/changes/campaigns/money.ts";
import { unitCosts } from "#db/queries/campaigns/money.ts";
import type { Route } from "./+types/new.ts";
import { UnitCostForm } from "./unit-cost-form.tsx";

export const handle = { permission: "edit unit costs" } satisfies Handle;

export async function loader(asked: Route.LoaderArgs) {
  demand(asked, handle.permission);
  return null;
}

export async function action(asked: Route.ActionArgs) {
  const signedIn = demand(asked, handle.permission);
  const entries = sent(readUnitCostEntries(await asked.request.formData()));
  const parsed = parseUnitCost(entries);
  if (!parsed.ok) return data({ entries, problems: parsed.problems }, { status: 422 });
  const cost = parsed.value;
  const twin = (await unitCosts(signedIn.db)).find((known) => isSameUnitCost(known, cost));
  if (twin && (twin.pounds !== cost.pounds || twin.isOwn !== cost.isOwn)) {
    const problems = [{ field: "name", message: words.unitCosts.twin }];
    return data({ entries, problems }, { status: 422 });
  }
  await addUnitCost(signedIn.db, stampOf(signedIn), cost);
  return redirect("/settings/unit-costs");
}

export default function NewUnitCostPage({ actionData }: Route.ComponentProps) {
  const problems = actionData?.problems ?? [];
  const { add, withProblems } = words.unitCosts;
  return (
    <Page title={problems.length > 0 ? withProblems(add) : add} section="settings">
      <UnitCostForm entries={actionData?.entries ?? noUnitCost} problems={problems} />
    </Page>
  );
}
