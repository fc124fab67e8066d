import { redirect } from "react-router";
import { act, type Handle, page } from "#app/server/door.ts";
import { demandOffered, staffMember } from "#app/server/people/staff.ts";
import { ConfirmationPage } from "#app/ui/kit/confirmation.tsx";
import { words } from "#app/words/words.ts";
import { enablePerson } from "#db/changes/people/people.ts";
import type { Route } from "./+types/enabling.ts";

export const handle = { permission: "manage people" } satisfies Handle;

export const loader = page(handle, async (asked, { id }: Route.LoaderArgs["params"]) => {
  const { person } = await staffMember(asked, id);
  demandOffered(person.disabledAt !== null);
  return { id: person.id, name: person.name };
});

export const action = act(handle, async (asked, { id }: Route.ActionArgs["params"]) => {
  const { person } = await staffMember(asked, id);
  await enablePerson(asked.db, asked.stamp, person.id);
  return redirect("/settings/people");
});

export default function EnablingPage({ loaderData: { id, name } }: Route.ComponentProps) {
  const { people } = words;
  return (
    <ConfirmationPage
      title={people.enableTitle(name)}
      lead={people.enableLead}
      save={people.enable}
      cancel={people.keep}
      back={`/settings/people/${id}`}
    />
  );
}
