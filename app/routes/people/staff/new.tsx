import { personForm } from "#app/forms/people/person.ts";
import { type Handle, page, refused, save } from "#app/server/door.ts";
import { invite } from "#app/server/people/password-link.ts";
import { FormPage } from "#app/ui/kit/form.tsx";
import { LetterReady } from "#app/ui/kit/letter-ready.tsx";
import { PersonFields } from "#app/ui/people/person-fields.tsx";
import { words } from "#app/words/words.ts";
import type { Route } from "./+types/new.ts";

export const handle = { permission: "manage people" } satisfies Handle;

export const loader = page(handle, () => null);

export const action = save(
  handle,
  personForm,
  async (asked, person) => {
    const ready = await invite(asked, person);
    return ready ? { ready, name: person.name } : refused("email", words.people["address taken"]);
  },
  ["council", "mail", "publicUrl"],
);

export default function InvitationPage({ actionData }: Route.ComponentProps) {
  const { people } = words;
  if (actionData && "ready" in actionData) {
    const title = people.ready("invitation", actionData.name);
    return <LetterReady title={title} ready={actionData.ready} back="/settings/people" />;
  }
  return (
    <FormPage
      title={people.new}
      lead={people.newLead}
      section="settings"
      words={people}
      save={people.invite}
      back="/settings/people"
      entries={personForm.blank}
      sent={actionData}
    >
      <PersonFields />
    </FormPage>
  );
}
