import type { CampaignChoices } from "#app/domain/campaigns/campaign-choices.ts";
import type { UnitCost } from "#app/domain/campaigns/money.ts";
import { unitCostInShort } from "#app/domain/campaigns/unit-cost.ts";
import type { MetricInService } from "#app/domain/metrics/metric.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { SavingEntries } from "#app/forms/campaigns/saving.ts";
import { Radios } from "#app/ui/kit/choices.tsx";
import { Select, TextField } from "#app/ui/kit/fields.tsx";
import { SmallForm } from "#app/ui/kit/small-form.tsx";
import { words } from "#app/words/words.ts";

/** The form of what each extra outcome of a campaign spares. */
export function SavingForm({
  campaign,
  metric,
  unitCosts,
  metrics,
  entries,
  problems,
}: {
  campaign: { slug: string; name: string };
  metric: Pick<MetricInService, "name">;
  unitCosts: readonly UnitCost[];
  metrics: CampaignChoices["outcomes"];
  entries: SavingEntries;
  problems: readonly Problem[];
}) {
  const { saving: form } = words;
  const costs = unitCosts.map((cost) => ({ value: String(cost.id), text: unitCostInShort(cost) }));
  const listed = metrics.map(({ slug, name, service }) => ({
    value: slug,
    text: name,
    group: service,
  }));
  const named = (name: "from" | "to" | "contacts" | "failed") => ({
    name,
    label: form[name],
    hint: form[`${name}Hint`],
    defaultValue: entries[name],
    problems,
  });
  return (
    <SmallForm
      title={form.title(campaign.name)}
      lead={form.lead(metric.name)}
      problems={problems}
      save={form.save}
      cancel={form.cancel}
      back={`/campaigns/${campaign.slug}`}
    >
      <Select {...named("from")} choices={[{ value: "", text: form.choose }, ...costs]} />
      <Select {...named("to")} choices={[{ value: "", text: form.nothing }, ...costs]} />
      <Select {...named("contacts")} choices={[{ value: "", text: form.noMetric }, ...listed]} />
      <Select {...named("failed")} choices={[{ value: "", text: form.noMetric }, ...listed]} />
      <Radios
        name="money"
        legend={form.money}
        options={[
          { value: "notional", text: form.notional, hint: form.notionalHint },
          { value: "cashable", text: form.cashable, hint: form.cashableHint },
        ]}
        defaultValue={entries.money}
        problems={problems}
      />
      <Confirmation entries={entries} problems={problems} />
    </SmallForm>
  );
}

/** What makes a saving cashable: all three or none. */
function Confirmation({
  entries,
  problems,
}: {
  entries: SavingEntries;
  problems: readonly Problem[];
}) {
  const { saving: form } = words;
  return (
    <fieldset className="govuk-fieldset confirmation">
      <legend className="govuk-fieldset__legend">{form.onlyCashable}</legend>
      <TextField
        name="confirmedBy"
        label={form.confirmedBy}
        width={20}
        autoComplete="off"
        defaultValue={entries.confirmedBy}
        problems={problems}
      />
      <TextField
        name="confirmedOn"
        label={form.confirmedOn}
        hint={form.dayHint}
        width={20}
        defaultValue={entries.confirmedOn}
        problems={problems}
      />
      <TextField
        name="costCentre"
        label={form.costCentre}
        hint={form.costCentreHint}
        width={20}
        defaultValue={entries.costCentre}
        problems={problems}
      />
    </fieldset>
  );
}
