import type { Problem } from "#app/domain/problem.ts";
import type { ServiceEntries } from "#app/forms/service.ts";
import { TextField } from "./fields.tsx";
import { SmallForm } from "./small-form.tsx";
import { words } from "./words/english.ts";

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
