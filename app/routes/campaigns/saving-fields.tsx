import type { CampaignChoices } from "#app/domain/campaigns/campaign-choices.ts";
import { Radios } from "#app/ui/kit/choices.tsx";
import { type Choice, Select, TextField } from "#app/ui/kit/fields.tsx";
import { words } from "#app/words/words.ts";

export function SavingFields({
  costs,
  metrics,
}: {
  costs: readonly Choice[];
  metrics: CampaignChoices["outcomes"];
}) {
  const { saving: form } = words;
  const listed = [
    { value: "", text: form.noMetric },
    ...metrics.map(({ slug, name, service }) => ({ value: slug, text: name, group: service })),
  ];
  return (
    <>
      <Select name="from" blank={form.choose} choices={costs} />
      <Select name="to" blank={form.nothing} choices={costs} />
      <Select name="contacts" choices={listed} />
      <Select name="failed" choices={listed} />
      <Radios
        name="money"
        options={[
          { value: "notional", text: form.notional, hint: form.notionalHint },
          { value: "cashable", text: form.cashable, hint: form.cashableHint },
        ]}
      />
      <fieldset className="govuk-fieldset confirmation">
        <legend className="govuk-fieldset__legend">{form.onlyCashable}</legend>
        <TextField name="confirmedBy" width={20} autoComplete="off" />
        <TextField name="confirmedOn" hint={form.dayHint} width={20} />
        <TextField name="costCentre" width={20} />
      </fieldset>
    </>
  );
}
