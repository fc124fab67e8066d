import { redirect } from "react-router";
import { socitmMissing } from "#app/server/campaigns/socitm.ts";
import { act, type Handle, postOnly } from "#app/server/door.ts";
import { addUnitCost } from "#db/changes/campaigns/money.ts";
import { unitCosts } from "#db/queries/campaigns/money.ts";

export const handle = { permission: "edit unit costs" } satisfies Handle;

export const loader = postOnly(handle);

export const action = act(handle, async (asked) => {
  const { db } = asked;
  for (const cost of socitmMissing(await unitCosts(db))) {
    await addUnitCost(db, asked.stamp, cost);
  }
  return redirect("/settings/unit-costs");
});
