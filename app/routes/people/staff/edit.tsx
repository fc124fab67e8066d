import { redirect } from "react-router";
import { stateOf } from "#app/domain/people/staff.ts";
import { personForm } from "#app/forms/people/person.ts";
import { type Handle, page, refused, saveOf } from "#app/server/door.ts";
import { staffMember } from "#app/server/people/staff.ts";
import { FormPage } from "#app/ui/kit/form.tsx";
import { PersonFields } from "#app/ui/people/person-fields.tsx";
import { words } from "#app/words/words.ts";
import { changePerson } from "#db/changes/people/people.ts";
import type { Route } from "./+types/edit.ts";
import { PersonActions } from "./person-actions.tsx";

export const handle = { permission: "manage people" } satisfies Handle;

export const loader = page(handle, async (asked, { id }: Route.LoaderArgs["params"]) => {
  const { person } = await staffMember(asked, id);
  return { person, isOwn: person.id === asked.person.id };
});

export const action = saveOf(
  handle,
  (asked, { id }: Route.ActionArgs["params"]) => staffMember(asked, id),
  personForm,
  async ({ db, stamp }, value, { person }) => {
    const altered = await changePerson(db, stamp, person.id, value);
    if (altered === "done") return redirect("/settings/people");
    return refused(altered === "address taken" ? "email" : "roles", words.people[altered]);
  },
);

export default function PersonPage({ loaderData, actionData }: Route.ComponentProps) {
  const { person, isOwn } = loaderData;
  const { name, email, roles } = person;
  const { people } = words;
  return (
    <FormPage
      title={name}
      lead={people.stateOf[stateOf(person)]}
      section="settings"
      words={people}
      back="/settings/people"
      entries={{ name, email, roles }}
      sent={actionData}
      after={<PersonActions person={person} isOwn={isOwn} />}
    >
      <PersonFields />
    </FormPage>
  );
}
