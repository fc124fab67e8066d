import { linkPurposeFor } from "#app/domain/people/staff.ts";
import { type Asked, act, type Handle, page } from "#app/server/door.ts";
import { makeLinkFor } from "#app/server/people/password-link.ts";
import { demandOffered, staffMember } from "#app/server/people/staff.ts";
import { ConfirmationPage } from "#app/ui/kit/confirmation.tsx";
import { LetterReady } from "#app/ui/kit/letter-ready.tsx";
import { words } from "#app/words/words.ts";
import type { Route } from "./+types/link.ts";

export const handle = { permission: "manage people" } satisfies Handle;

const personAsked = async (asked: Asked, { id }: Route.LoaderArgs["params"]) => {
  const { person } = await staffMember(asked, id);
  demandOffered(person.disabledAt === null);
  return { person, purpose: linkPurposeFor(person) };
};

export const loader = page(handle, async (asked, params: Route.LoaderArgs["params"]) => {
  const { person, purpose } = await personAsked(asked, params);
  return { id: person.id, name: person.name, purpose };
});

export const action = act(
  handle,
  async (asked, params: Route.ActionArgs["params"]) => {
    const { person, purpose } = await personAsked(asked, params);
    return makeLinkFor(asked, person, purpose);
  },
  ["council", "mail", "publicUrl"],
);

export default function PersonLinkPage({ loaderData, actionData: ready }: Route.ComponentProps) {
  const { id, name, purpose } = loaderData;
  const { people } = words;
  if (ready) {
    return (
      <LetterReady title={people.ready(purpose, name)} ready={ready} back="/settings/people" />
    );
  }
  return (
    <ConfirmationPage
      title={people.anotherFor[purpose](name)}
      lead={people.linkLead[purpose]}
      save={people.makeLink}
      cancel={people.cancel}
      back={`/settings/people/${id}`}
    />
  );
}
