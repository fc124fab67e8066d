import type { MetricChoices } from "#app/domain/metric-choices.ts";
import { cadences } from "#app/domain/period.ts";
import { Radios } from "./choices.tsx";
import { Select, TextField } from "./fields.tsx";
import type { MetricFormPart } from "./metric-form-part.ts";
import { words } from "./words/english.ts";

/** Who gives a metric's figures, how often and by when. */
export function MetricGiving({
  entries,
  problems,
  owners,
  hasFigures,
}: MetricFormPart & Pick<MetricChoices, "owners"> & { hasFigures: boolean }) {
  const { metricForm: form } = words;
  return (
    <>
      <h2>{form.giving}</h2>
      {!hasFigures && (
        <Radios
          name="cadence"
          legend={form.cadence}
          options={cadences.map((value) => ({ value, text: form.cadences[value] }))}
          defaultValue={entries.cadence}
          problems={problems}
        />
      )}
      <TextField
        name="dueDay"
        label={form.dueDay}
        hint={form.dueDayHint}
        width={4}
        inputMode="numeric"
        defaultValue={entries.dueDay}
        problems={problems}
      />
      <Select
        name="owner"
        label={form.owner}
        hint={form.ownerHint}
        choices={[{ value: "", text: form.nobody }, ...owners]}
        defaultValue={entries.owner}
        problems={problems}
      />
    </>
  );
}
