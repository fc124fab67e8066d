import type { MetricChoices } from "#app/domain/metrics/metric-choices.ts";
import { starterKinds } from "#app/domain/metrics/starter-metrics.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { StarterEntries } from "#app/forms/metrics/starter.ts";
import { Checkboxes } from "#app/ui/kit/choices.tsx";
import { Select, TextField } from "#app/ui/kit/fields.tsx";
import { SmallForm } from "#app/ui/kit/small-form.tsx";
import { words } from "#app/words/words.ts";

/** The form of the starter set: for which service, in whose words, and which of the metrics. */
export function StarterForm({
  choices,
  entries,
  problems,
}: {
  choices: Omit<MetricChoices, "totals">;
  entries: StarterEntries;
  problems: readonly Problem[];
}) {
  const { starter: form, metricForm } = words;
  const hasServices = choices.services.length > 0;
  return (
    <SmallForm
      title={form.title}
      lead={form.lead}
      problems={problems}
      save={form.save}
      cancel={form.cancel}
      back="/settings/metrics"
    >
      {hasServices ? (
        <Select
          name="service"
          label={form.service}
          choices={[{ value: "", text: form.choose }, ...choices.services]}
          defaultValue={entries.service}
          problems={problems}
        />
      ) : (
        <input type="hidden" name="service" value="" />
      )}
      <TextField
        name="newService"
        label={hasServices ? form.newService : form.service}
        hint={form.newServiceHint}
        defaultValue={entries.newService}
        problems={problems}
      />
      <TextField
        name="transactions"
        label={form.transactions}
        hint={form.transactionsHint}
        width={20}
        defaultValue={entries.transactions}
        problems={problems}
      />
      <Checkboxes
        name="kinds"
        legend={form.kindsLegend}
        options={starterKinds.map((value) => ({
          value,
          text: form.kinds[value],
          hint: form.kindHints[value],
        }))}
        chosen={entries.kinds}
        problems={problems}
      />
      <Select
        name="owner"
        label={form.owner}
        hint={metricForm.ownerHint}
        choices={[{ value: "", text: metricForm.nobody }, ...choices.owners]}
        defaultValue={entries.owner}
        problems={problems}
      />
      <TextField
        name="dueDay"
        label={metricForm.dueDay}
        hint={metricForm.dueDayHint}
        width={4}
        inputMode="numeric"
        defaultValue={entries.dueDay}
        problems={problems}
      />
    </SmallForm>
  );
}
