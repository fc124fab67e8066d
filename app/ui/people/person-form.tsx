import { roles } from "#app/domain/people/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { PersonEntries } from "#app/forms/people/person.ts";
import { Checkboxes } from "#app/ui/kit/choices.tsx";
import { TextField } from "#app/ui/kit/fields.tsx";
import { SmallForm } from "#app/ui/kit/small-form.tsx";
import { words } from "#app/words/words.ts";

/** The form of who somebody is and what they may do. */
export function PersonForm({
  title,
  lead,
  save,
  entries,
  problems,
}: {
  title: string;
  lead: string;
  save: string;
  entries: PersonEntries;
  problems: readonly Problem[];
}) {
  const { people } = words;
  return (
    <SmallForm
      title={title}
      lead={lead}
      problems={problems}
      save={save}
      cancel={people.cancel}
      back="/settings/people"
    >
      <TextField
        name="name"
        label={people.name}
        autoComplete="off"
        defaultValue={entries.name}
        problems={problems}
      />
      <TextField
        name="email"
        type="email"
        label={people.email}
        autoComplete="off"
        defaultValue={entries.email}
        problems={problems}
      />
      <Checkboxes
        name="roles"
        legend={people.roles}
        options={roles.map((role) => ({
          value: role,
          text: people.roleNames[role],
          hint: people.roleHints[role],
        }))}
        chosen={entries.roles}
        problems={problems}
      />
    </SmallForm>
  );
}
