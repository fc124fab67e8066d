import type { MetricInService } from "#app/domain/metrics/metric.ts";
import type { Problem } from "#app/domain/problem.ts";
import { type EventEntries, happenings } from "#app/forms/metrics/event.ts";
import { Radios } from "#app/ui/kit/choices.tsx";
import { TextArea, TextField } from "#app/ui/kit/fields.tsx";
import { SmallForm } from "#app/ui/kit/small-form.tsx";
import { words } from "#app/words/words.ts";

/** The form that dates what else happened to a metric. */
export function EventForm({
  metric,
  entries,
  problems,
}: {
  metric: Pick<MetricInService, "slug" | "name">;
  entries: EventEntries;
  problems: readonly Problem[];
}) {
  const { event } = words;
  return (
    <SmallForm
      title={event.title(metric.name)}
      lead={event.lead}
      problems={problems}
      save={event.save}
      cancel={event.cancel}
      back={`/metrics/${metric.slug}`}
    >
      <Radios
        name="what"
        legend={event.what}
        options={happenings.map((value) => ({
          value,
          text: event.happenings[value],
          hint: event.hints[value],
        }))}
        defaultValue={entries.what}
        problems={problems}
      />
      <TextField
        name="day"
        label={event.day}
        hint={event.dayHint}
        width={20}
        defaultValue={entries.day}
        problems={problems}
      />
      <TextField
        name="name"
        label={event.name}
        hint={event.nameHint}
        defaultValue={entries.name}
        problems={problems}
      />
      <TextArea
        name="note"
        label={event.note}
        hint={event.noteHint}
        rows={3}
        defaultValue={entries.note}
        problems={problems}
      />
    </SmallForm>
  );
}
