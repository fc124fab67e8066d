import type { Problem } from "#app/domain/problem.ts";
import type { SuccessionEntries } from "#app/forms/people/succession.ts";
import { Checkboxes } from "#app/ui/kit/choices.tsx";
import { Select } from "#app/ui/kit/fields.tsx";
import { SmallForm } from "#app/ui/kit/small-form.tsx";
import { words } from "#app/words/words.ts";

/** The form by which somebody's metrics are given to somebody else. */
export function SuccessionForm({
  title,
  id,
  metrics,
  successors,
  entries,
  problems,
}: {
  title: string;
  id: number;
  metrics: readonly { slug: string; name: string }[];
  successors: readonly { id: number; name: string }[];
  entries: SuccessionEntries;
  problems: readonly Problem[];
}) {
  const { people } = words;
  return (
    <SmallForm
      title={title}
      lead={successors.length > 0 ? people.handOverLead : people.noSuccessor}
      problems={problems}
      save={people.handOverButton}
      cancel={people.cancel}
      back={`/settings/people/${id}`}
    >
      <Checkboxes
        name="metrics"
        legend={people.metrics}
        options={metrics.map(({ slug, name }) => ({ value: slug, text: name }))}
        chosen={entries.metrics}
        problems={problems}
        areSmall
      />
      <Select
        name="successor"
        label={people.successor}
        choices={[
          { value: "", text: people.chooseSuccessor },
          ...successors.map((one) => ({ value: String(one.id), text: one.name })),
        ]}
        defaultValue={entries.successor}
        problems={problems}
      />
    </SmallForm>
  );
}
