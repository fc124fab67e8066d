import { redirect } from "react-router";
import { demand, type Handle, stampOf } from "#app/server/people/access.ts";
import { demandOffered, staffMember } from "#app/server/people/staff.ts";
import { Confirmation } from "#app/ui/kit/confirmation.tsx";
import { Page } from "#app/ui/kit/page.tsx";
import { words } from "#app/words/words.ts";
import { moveBreakGlass } from "#db/changes/people/people.ts";
import type { Route } from "./+types/break-glass.ts";

export const handle = { permission: "manage people" } satisfies Handle;

export async function loader(asked: Route.LoaderArgs) {
  const { id, name } = await administratorAsked(asked);
  return { id, name };
}

export async function action(asked: Route.ActionArgs) {
  const signedIn = demand(asked, handle.permission);
  const { id } = await administratorAsked(asked);
  await moveBreakGlass(signedIn.db, stampOf(signedIn), id);
  return redirect("/settings/people");
}

/** An administrator who has a password and comes in: nobody else could do anything with it. */
async function administratorAsked(asked: Route.LoaderArgs | Route.ActionArgs) {
  const { person } = await staffMember(demand(asked, handle.permission), asked.params.id);
  const { roles, hasPassword, disabledAt } = person;
  demandOffered(roles.includes("administrator") && hasPassword && disabledAt === null);
  return person;
}

export default function BreakGlassPage({ loaderData: { id, name } }: Route.ComponentProps) {
  const { people } = words;
  const title = people.breakGlassTitle(name);
  return (
    <Page title={title} section="settings">
      <Confirmation
        title={title}
        lead={people.breakGlassLead}
        save={people.breakGlassButton}
        cancel={people.keep}
        back={`/settings/people/${id}`}
      />
    </Page>
  );
}
