import { redirect } from "react-router";
import { type Asked, act, type Handle, page } from "#app/server/door.ts";
import { demandOffered, staffMember } from "#app/server/people/staff.ts";
import { ConfirmationPage } from "#app/ui/kit/confirmation.tsx";
import { words } from "#app/words/words.ts";
import { moveBreakGlass } from "#db/changes/people/people.ts";
import type { Route } from "./+types/break-glass.ts";

export const handle = { permission: "manage people" } satisfies Handle;

/** An active administrator with a password: nobody else could use the emergency password. */
const administratorAsked = async (asked: Asked, { id }: Route.LoaderArgs["params"]) => {
  const { person } = await staffMember(asked, id);
  const { roles, hasPassword, disabledAt } = person;
  demandOffered(roles.includes("administrator") && hasPassword && disabledAt === null);
  return { id: person.id, name: person.name };
};

export const loader = page(handle, administratorAsked);

export const action = act(handle, async (asked, params: Route.ActionArgs["params"]) => {
  const { id } = await administratorAsked(asked, params);
  await moveBreakGlass(asked.db, asked.stamp, id);
  return redirect("/settings/people");
});

export default function BreakGlassPage({ loaderData: { id, name } }: Route.ComponentProps) {
  const { people } = words;
  return (
    <ConfirmationPage
      title={people.breakGlassTitle(name)}
      lead={people.breakGlassLead}
      save={people.breakGlassButton}
      cancel={people.keep}
      back={`/settings/people/${id}`}
    />
  );
}
