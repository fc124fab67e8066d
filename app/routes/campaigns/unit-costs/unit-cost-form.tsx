import type { Problem } from "#app/domain/problem.ts";
import type { UnitCostEntries } from "#app/forms/campaigns/unit-cost.ts";
import { Radios } from "#app/ui/kit/choices.tsx";
import { TextField } from "#app/ui/kit/fields.tsx";
import { SmallForm } from "#app/ui/kit/small-form.tsx";
import { words } from "#app/words/words.ts";

/** The form of what one contact or transaction costs. */
export function UnitCostForm({
  entries,
  problems,
}: {
  entries: UnitCostEntries;
  problems: readonly Problem[];
}) {
  const { unitCosts: form } = words;
  return (
    <SmallForm
      title={form.add}
      lead={form.addLead}
      problems={problems}
      save={form.save}
      cancel={form.cancel}
      back="/settings/unit-costs"
    >
      <TextField
        name="name"
        label={form.name}
        hint={form.nameHint}
        defaultValue={entries.name}
        problems={problems}
      />
      <div className="side-by-side">
        <TextField
          name="pounds"
          label={form.pounds}
          hint={form.poundsHint}
          width={10}
          defaultValue={entries.pounds}
          problems={problems}
        />
        <TextField
          name="year"
          label={form.year}
          hint={form.yearHint}
          width={10}
          defaultValue={entries.year}
          problems={problems}
        />
      </div>
      <TextField
        name="source"
        label={form.source}
        hint={form.sourceHint}
        defaultValue={entries.source}
        problems={problems}
      />
      <Radios
        name="own"
        legend={form.whose}
        options={[
          { value: "yes", text: form.ours },
          { value: "no", text: form.theirs },
        ]}
        defaultValue={entries.own}
        problems={problems}
      />
    </SmallForm>
  );
}
