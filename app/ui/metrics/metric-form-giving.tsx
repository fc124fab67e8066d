import { cadences } from "#app/domain/calendar/calendars.ts";
import type { MetricChoices } from "#app/domain/metrics/metric-choices.ts";
import { Radios } from "#app/ui/kit/choices.tsx";
import { optionsOf, Select, TextField } from "#app/ui/kit/fields.tsx";
import { words } from "#app/words/words.ts";

export function MetricGiving({
  owners,
  hasFigures,
}: Pick<MetricChoices, "owners"> & { hasFigures: boolean }) {
  const { metricForm: form } = words;
  return (
    <>
      <h2>{form.giving}</h2>
      {!hasFigures && <Radios name="cadence" options={optionsOf(cadences, form.cadences)} />}
      <TextField name="dueDay" width={4} inputMode="numeric" />
      <Select name="owner" blank={form.nobody} choices={owners} />
    </>
  );
}
