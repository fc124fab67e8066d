import { cadences } from "#app/domain/calendar/period.ts";
import type { MetricChoices } from "#app/domain/metrics/metric-choices.ts";
import { Radios } from "#app/ui/kit/choices.tsx";
import { Select, TextField } from "#app/ui/kit/fields.tsx";
import { words } from "#app/words/words.ts";
import type { MetricFormPart } from "./metric-form-part.ts";

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
