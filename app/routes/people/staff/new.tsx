import { data } from "react-router";
import type { Problem } from "#app/domain/problem.ts";
import { noPersonEntries, parsePerson, readPersonEntries } from "#app/forms/people/person.ts";
import { demand, type Handle } from "#app/server/people/access.ts";
import { invite } from "#app/server/people/person-link.ts";
import { sent } from "#app/server/sent.ts";
import { LetterReady } from "#app/ui/kit/letter-ready.tsx";
import { Page } from "#app/ui/kit/page.tsx";
import { PersonForm } from "#app/ui/people/person-form.tsx";
import { words } from "#app/words/words.ts";
import type { Route } from "./+types/new.ts";

export const handle = { permission: "manage people" } satisfies Handle;

export function loader(asked: Route.LoaderArgs) {
  demand(asked, handle.permission);
  return null;
}

export async function action(asked: Route.ActionArgs) {
  const signedIn = demand(asked, handle.permission);
  const entries = sent(readPersonEntries(await asked.request.formData()));
  const refused = (problems: Problem[]) => data({ entries, problems }, { status: 422 });
  const parsed = parsePerson(entries);
  if (!parsed.ok) return refused(parsed.problems);
  const ready = await invite(signedIn, parsed.value);
  if (!ready) return refused([{ field: "email", message: words.people.addressTaken }]);
  return { ready, name: parsed.value.name };
}

export default function InvitationPage({ actionData }: Route.ComponentProps) {
  const { people } = words;
  if (actionData && "ready" in actionData) {
    const title = people.ready("invitation", actionData.name);
    return (
      <Page title={title} section="settings">
        <LetterReady title={title} ready={actionData.ready} back="/settings/people" />
      </Page>
    );
  }
  const { entries = noPersonEntries, problems = [] } = actionData ?? {};
  return (
    <Page
      title={problems.length > 0 ? words.problems.in(people.new) : people.new}
      section="settings"
    >
      <PersonForm
        title={people.new}
        lead={people.newLead}
        save={people.invite}
        entries={entries}
        problems={problems}
      />
    </Page>
  );
}
