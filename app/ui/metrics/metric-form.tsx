import type { ReactNode } from "react";
import type { MetricChoices } from "#app/domain/metrics/metric-choices.ts";
import { Select, TextField } from "#app/ui/kit/fields.tsx";
import { SmallForm } from "#app/ui/kit/small-form.tsx";
import { words } from "#app/words/words.ts";
import { MetricCounted } from "./metric-form-counted.tsx";
import { MetricGiving } from "./metric-form-giving.tsx";
import type { MetricFormPart } from "./metric-form-part.ts";
import { MetricReading } from "./metric-form-reading.tsx";

/** The form of a metric, for somebody who never heard of polarity. `hasFigures`: what it is given in is fixed. */
export function MetricForm({
  title,
  choices,
  entries,
  problems,
  hasFigures = false,
  back,
  before,
}: MetricFormPart & {
  title: string;
  choices: MetricChoices;
  hasFigures?: boolean;
  back: string;
  /** What somebody else recorded meanwhile. */
  before?: ReactNode;
}) {
  const { metricForm: form } = words;
  const part = { entries, problems };
  return (
    <SmallForm
      title={title}
      lead={form.lead}
      problems={problems}
      save={form.save}
      cancel={form.cancel}
      back={back}
      before={before}
    >
      <input type="hidden" name="startedFrom" value={entries.startedFrom} />
      <TextField
        name="name"
        label={form.name}
        hint={form.nameHint}
        defaultValue={entries.name}
        problems={problems}
      />
      <Select
        name="service"
        label={form.service}
        choices={[{ value: "", text: form.choose }, ...choices.services]}
        defaultValue={entries.service}
        problems={problems}
      />
      <MetricCounted {...part} hasFigures={hasFigures} />
      <MetricReading {...part} totals={choices.totals} />
      <MetricGiving {...part} owners={choices.owners} hasFigures={hasFigures} />
    </SmallForm>
  );
}
