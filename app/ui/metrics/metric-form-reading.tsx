import { polarities, stages } from "#app/domain/metrics/metric.ts";
import type { MetricChoices } from "#app/domain/metrics/metric-choices.ts";
import { Radios } from "#app/ui/kit/choices.tsx";
import { Select, TextField } from "#app/ui/kit/fields.tsx";
import { words } from "#app/words/words.ts";
import type { MetricFormPart } from "./metric-form-part.ts";

/** How a metric is read: which way is better, what it tells of, how it is shown. */
export function MetricReading({
  entries,
  problems,
  totals,
}: MetricFormPart & Pick<MetricChoices, "totals">) {
  const { metricForm: form } = words;
  return (
    <>
      <h2>{form.reading}</h2>
      <Radios
        name="polarity"
        legend={form.polarity}
        options={polarities.map((value) => ({ value, text: form.polarities[value] }))}
        defaultValue={entries.polarity}
        problems={problems}
      />
      <Radios
        name="stage"
        legend={form.stage}
        options={stages
          .toReversed()
          .map((value) => ({ value, text: form.stages[value], hint: form.stageHints[value] }))}
        defaultValue={entries.stage}
        problems={problems}
      />
      <div className="side-by-side">
        <TextField
          name="decimals"
          label={form.decimals}
          hint={form.decimalsHint}
          width={4}
          inputMode="numeric"
          defaultValue={entries.decimals}
          problems={problems}
        />
        <TextField
          name="priority"
          label={form.priority}
          hint={form.priorityHint}
          width={4}
          inputMode="numeric"
          defaultValue={entries.priority}
          problems={problems}
        />
      </div>
      <Select
        name="partOf"
        label={form.partOf}
        hint={form.partOfHint}
        choices={[{ value: "", text: form.noTotal }, ...totals]}
        defaultValue={entries.partOf}
        problems={problems}
      />
    </>
  );
}
