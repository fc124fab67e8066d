import { roles } from "#app/domain/people/person.ts";
import { Checkboxes } from "#app/ui/kit/choices.tsx";
import { optionsOf, TextField } from "#app/ui/kit/fields.tsx";
import { words } from "#app/words/words.ts";

export function PersonFields() {
  const { people } = words;
  return (
    <>
      <TextField name="name" autoComplete="off" />
      <TextField name="email" type="email" autoComplete="off" />
      <Checkboxes name="roles" options={optionsOf(roles, people.roleNames, people.roleHints)} />
    </>
  );
}
