import { data, redirect } from "react-router";
import { socitmMissing } from "#app/domain/campaigns/unit-cost.ts";
import { demand, type Handle, stampOf } from "#app/server/people/access.ts";
import { addUnitCost } from "#db/changes/campaigns/money.ts";
import { unitCosts } from "#db/queries/campaigns/money.ts";
import type { Route } from "./+types/socitm.ts";

export const handle = { permission: "edit unit costs" } satisfies Handle;

export function loader(asked: Route.LoaderArgs): never {
  demand(asked, handle.permission);
  throw data(null, { status: 405, headers: { Allow: "POST" } });
}

/** Adds those of Socitm's unit costs that the council does not have. */
export async function action(asked: Route.ActionArgs) {
  const signedIn = demand(asked, handle.permission);
  const { db } = signedIn;
  for (const cost of socitmMissing(await unitCosts(db))) {
    await addUnitCost(db, stampOf(signedIn), cost);
  }
  return redirect("/settings/unit-costs");
}
