import { redirect } from "react-router";
import { isSameUnitCost } from "#app/domain/campaigns/unit-cost.ts";
import { unitCostForm } from "#app/forms/campaigns/unit-cost.ts";
import { type Handle, page, refused, save } from "#app/server/door.ts";
import { Radios } from "#app/ui/kit/choices.tsx";
import { TextField } from "#app/ui/kit/fields.tsx";
import { FormPage } from "#app/ui/kit/form.tsx";
import { words } from "#app/words/words.ts";
import { addUnitCost } from "#db/changes/campaigns/money.ts";
import { unitCosts } from "#db/queries/campaigns/money.ts";
import type { Route } from "./+types/new.ts";

export const handle = { permission: "edit unit costs" } satisfies Handle;

export const loader = page(handle, () => null);

export const action = save(handle, unitCostForm, async ({ db, stamp }, cost) => {
  const twin = (await unitCosts(db)).find((known) => isSameUnitCost(known, cost));
  if (twin && (twin.pounds !== cost.pounds || twin.isOwn !== cost.isOwn)) {
    return refused("name", words.unitCosts.twin);
  }
  await addUnitCost(db, stamp, cost);
  return redirect("/settings/unit-costs");
});

export default function NewUnitCostPage({ actionData }: Route.ComponentProps) {
  const { unitCosts: form } = words;
  return (
    <FormPage
      title={form.add}
      lead={form.addLead}
      section="settings"
      words={form}
      back="/settings/unit-costs"
      entries={unitCostForm.blank}
      sent={actionData}
    >
      <TextField name="name" />
      <div className="side-by-side">
        <TextField name="pounds" width={10} />
        <TextField name="year" width={10} />
      </div>
      <TextField name="source" />
      <Radios
        name="own"
        legend={form.whose}
        options={[
          { value: "yes", text: form.ours },
          { value: "no", text: form.theirs },
        ]}
      />
    </FormPage>
  );
}
