import type { Metric } from "#app/domain/metrics/metric.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { TargetEntries } from "#app/forms/metrics/target.ts";
import { TextArea, TextField } from "#app/ui/kit/fields.tsx";
import { SmallForm } from "#app/ui/kit/small-form.tsx";
import { words } from "#app/words/words.ts";

/** The form of what a metric is to reach. */
export function TargetForm({
  metric,
  entries,
  problems,
}: {
  metric: Pick<Metric, "slug" | "name" | "measure" | "unit" | "cadence">;
  entries: TargetEntries;
  problems: readonly Problem[];
}) {
  const { targets: form } = words;
  return (
    <SmallForm
      title={form.new(metric.name)}
      lead={form.newLead}
      problems={problems}
      save={form.save}
      cancel={form.cancel}
      back={`/metrics/${metric.slug}/targets`}
    >
      <TextField
        name="period"
        label={form.period}
        hint={metric.cadence === "monthly" ? form.monthHint : form.quarterHint}
        width={20}
        defaultValue={entries.period}
        problems={problems}
      />
      <TextField
        name="value"
        label={form.value}
        hint={metric.measure === "share" ? form.valueHintShare : form.valueHint(metric.unit)}
        width={10}
        defaultValue={entries.value}
        problems={problems}
      />
      <TextArea
        name="reason"
        label={form.reason}
        hint={form.reasonHint}
        rows={3}
        defaultValue={entries.reason}
        problems={problems}
      />
    </SmallForm>
  );
}
