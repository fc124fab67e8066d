import type { Problem } from "#app/domain/problem.ts";
import type { ServiceEntries } from "#app/forms/metrics/service.ts";
import { TextField } from "#app/ui/kit/fields.tsx";
import { SmallForm } from "#app/ui/kit/small-form.tsx";
import { words } from "#app/words/words.ts";

/** The form of a service, new or to be called otherwise. */
export function ServiceForm({
  title,
  lead,
  entries,
  problems,
}: {
  title: string;
  lead: string;
  entries: ServiceEntries;
  problems: readonly Problem[];
}) {
  const { services } = words;
  return (
    <SmallForm
      title={title}
      lead={lead}
      problems={problems}
      save={services.save}
      cancel={services.cancel}
      back="/settings/services"
    >
      <TextField
        name="name"
        label={services.name}
        defaultValue={entries.name}
        problems={problems}
      />
    </SmallForm>
  );
}
