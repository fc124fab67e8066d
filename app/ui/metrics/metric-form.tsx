import type { ComponentProps } from "react";
import type { MetricChoices } from "#app/domain/metrics/metric-choices.ts";
import { Select, TextField } from "#app/ui/kit/fields.tsx";
import { FormPage } from "#app/ui/kit/form.tsx";
import { words } from "#app/words/words.ts";
import { MetricCounted } from "./metric-form-counted.tsx";
import { MetricGiving } from "./metric-form-giving.tsx";
import { MetricReading } from "./metric-form-reading.tsx";

export function MetricForm({
  choices,
  hasFigures = false,
  ...page
}: Pick<ComponentProps<typeof FormPage>, "title" | "back" | "entries" | "sent"> & {
  choices: MetricChoices;
  hasFigures?: boolean;
}) {
  const { metricForm: form } = words;
  return (
    <FormPage
      {...page}
      section="settings"
      words={form}
      named={(field, value) => nameOf(field, value, choices)}
    >
      <TextField name="name" />
      <Select name="service" blank={form.choose} choices={choices.services} />
      <MetricCounted hasFigures={hasFigures} />
      <MetricReading totals={choices.totals} />
      <MetricGiving owners={choices.owners} hasFigures={hasFigures} />
    </FormPage>
  );
}

function nameOf(field: string, value: string, { services, owners, totals }: MetricChoices): string {
  const lists: Record<string, MetricChoices["owners"]> = {
    service: services,
    owner: owners,
    partOf: totals,
  };
  const named = lists[field];
  if (named) return named.find((one) => one.value === value)?.text ?? "";
  const { measures, polarities, stages, cadences } = words.metricForm;
  const texts: Record<string, Record<string, string>> = {
    measure: measures,
    polarity: polarities,
    stage: stages,
    cadence: cadences,
  };
  return texts[field]?.[value] ?? value;
}
