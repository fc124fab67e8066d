import { linkPurposeFor } from "#app/domain/people/staff.ts";
import { demand, type Handle } from "#app/server/people/access.ts";
import { makeLinkFor } from "#app/server/people/person-link.ts";
import { demandOffered, staffMember } from "#app/server/people/staff.ts";
import { Confirmation } from "#app/ui/kit/confirmation.tsx";
import { LetterReady } from "#app/ui/kit/letter-ready.tsx";
import { Page } from "#app/ui/kit/page.tsx";
import { words } from "#app/words/words.ts";
import type { Route } from "./+types/link.ts";

export const handle = { permission: "manage people" } satisfies Handle;

export async function loader(asked: Route.LoaderArgs) {
  const { person } = await staffMember(demand(asked, handle.permission), asked.params.id);
  demandOffered(person.disabledAt === null);
  return { id: person.id, name: person.name, purpose: linkPurposeFor(person) };
}

export async function action(asked: Route.ActionArgs) {
  const signedIn = demand(asked, handle.permission);
  const { person } = await staffMember(signedIn, asked.params.id);
  demandOffered(person.disabledAt === null);
  return makeLinkFor(signedIn, person, linkPurposeFor(person));
}

export default function PersonLinkPage({ loaderData, actionData: ready }: Route.ComponentProps) {
  const { id, name, purpose } = loaderData;
  const { people } = words;
  const title = people.ready(purpose, name);
  return (
    <Page title={title} section="settings">
      {ready ? (
        <LetterReady title={title} ready={ready} back="/settings/people" />
      ) : (
        <Confirmation
          title={people.anotherFor[purpose](name)}
          lead={people.linkLead[purpose]}
          save={people.makeLink}
          cancel={people.cancel}
          back={`/settings/people/${id}`}
        />
      )}
    </Page>
  );
}
