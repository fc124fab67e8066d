import { polarities, stages } from "#app/domain/metrics/metric.ts";
import type { MetricChoices } from "#app/domain/metrics/metric-choices.ts";
import { Radios } from "#app/ui/kit/choices.tsx";
import { optionsOf, Select, TextField } from "#app/ui/kit/fields.tsx";
import { words } from "#app/words/words.ts";

export function MetricReading({ totals }: Pick<MetricChoices, "totals">) {
  const { metricForm: form } = words;
  return (
    <>
      <h2>{form.reading}</h2>
      <Radios name="polarity" options={optionsOf(polarities, form.polarities)} />
      <Radios name="stage" options={optionsOf(stages.toReversed(), form.stages, form.stageHints)} />
      <div className="side-by-side">
        <TextField name="decimals" width={4} inputMode="numeric" />
        <TextField name="priority" width={4} inputMode="numeric" />
      </div>
      <Select name="partOf" blank={form.noTotal} choices={totals} />
    </>
  );
}
