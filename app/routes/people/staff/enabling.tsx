import { redirect } from "react-router";
import { demand, type Handle, stampOf } from "#app/server/people/access.ts";
import { demandOffered, staffMember } from "#app/server/people/staff.ts";
import { Confirmation } from "#app/ui/kit/confirmation.tsx";
import { Page } from "#app/ui/kit/page.tsx";
import { words } from "#app/words/words.ts";
import { enablePerson } from "#db/changes/people/people.ts";
import type { Route } from "./+types/enabling.ts";

export const handle = { permission: "manage people" } satisfies Handle;

export async function loader(asked: Route.LoaderArgs) {
  const { person } = await staffMember(demand(asked, handle.permission), asked.params.id);
  demandOffered(person.disabledAt !== null);
  return { id: person.id, name: person.name };
}

export async function action(asked: Route.ActionArgs) {
  const signedIn = demand(asked, handle.permission);
  const { person } = await staffMember(signedIn, asked.params.id);
  await enablePerson(signedIn.db, stampOf(signedIn), person.id);
  return redirect("/settings/people");
}

export default function EnablingPage({ loaderData: { id, name } }: Route.ComponentProps) {
  const { people } = words;
  const title = people.enableTitle(name);
  return (
    <Page title={title} section="settings">
      <Confirmation
        title={title}
        lead={people.enableLead}
        save={people.enable}
        cancel={people.keep}
        back={`/settings/people/${id}`}
      />
    </Page>
  );
}
