import { data, redirect } from "react-router";
import { stateOf } from "#app/domain/people/staff.ts";
import type { Problem } from "#app/domain/problem.ts";
import { parsePerson, readPersonEntries } from "#app/forms/people/person.ts";
import { demand, type Handle, stampOf } from "#app/server/people/access.ts";
import { staffMember } from "#app/server/people/staff.ts";
import { sent } from "#app/server/sent.ts";
import { Page } from "#app/ui/kit/page.tsx";
import { PersonForm } from "#app/ui/people/person-form.tsx";
import { words } from "#app/words/words.ts";
import { type Altered, changePerson } from "#db/changes/people/people.ts";
import type { Route } from "./+types/edit.ts";
import { PersonActions } from "./person-actions.tsx";

export const handle = { permission: "manage people" } satisfies Handle;

export async function loader(asked: Route.LoaderArgs) {
  const signedIn = demand(asked, handle.permission);
  const { person } = await staffMember(signedIn, asked.params.id);
  return { person, isOwn: person.id === signedIn.person.id };
}

export async function action(asked: Route.ActionArgs) {
  const signedIn = demand(asked, handle.permission);
  const { person } = await staffMember(signedIn, asked.params.id);
  const entries = sent(readPersonEntries(await asked.request.formData()));
  const refused = (problems: Problem[]) => data({ entries, problems }, { status: 422 });
  const parsed = parsePerson(entries);
  if (!parsed.ok) return refused(parsed.problems);
  const altered = await changePerson(signedIn.db, stampOf(signedIn), person.id, parsed.value);
  if (altered !== "done") return refused([problemWith(altered)]);
  return redirect("/settings/people");
}

const problemWith = (altered: Exclude<Altered, "done">): Problem =>
  altered === "address taken"
    ? { field: "email", message: words.people.addressTaken }
    : { field: "roles", message: words.people[altered] };

export default function PersonPage({ loaderData, actionData }: Route.ComponentProps) {
  const { person, isOwn } = loaderData;
  const { entries = person, problems = [] } = actionData ?? {};
  const { people } = words;
  return (
    <Page
      title={problems.length > 0 ? words.problems.in(person.name) : person.name}
      section="settings"
    >
      <PersonForm
        title={person.name}
        lead={people.stateOf[stateOf(person)]}
        save={people.save}
        entries={entries}
        problems={problems}
      />
      <PersonActions person={person} isOwn={isOwn} />
    </Page>
  );
}
