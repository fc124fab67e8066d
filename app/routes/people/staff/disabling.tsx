import { data, redirect } from "react-router";
import { type Asked, act, type Handle, page } from "#app/server/door.ts";
import { demandOffered, staffMember } from "#app/server/people/staff.ts";
import { ConfirmationPage } from "#app/ui/kit/confirmation.tsx";
import { words } from "#app/words/words.ts";
import { disablePerson } from "#db/changes/people/people.ts";
import type { Route } from "./+types/disabling.ts";

export const handle = { permission: "manage people" } satisfies Handle;

const personAsked = async (asked: Asked, { id }: Route.LoaderArgs["params"]) => {
  const { person } = await staffMember(asked, id);
  demandOffered(person.id !== asked.person.id);
  return person;
};

export const loader = page(handle, async (asked, params: Route.LoaderArgs["params"]) => {
  const { id, name, metrics } = await personAsked(asked, params);
  return { id, name, metrics: metrics.length };
});

export const action = act(handle, async (asked, params: Route.ActionArgs["params"]) => {
  const { id } = await personAsked(asked, params);
  const altered = await disablePerson(asked.db, asked.stamp, id);
  if (altered === "done") return redirect("/settings/people");
  return data({ problems: [{ field: "main", message: words.people[altered] }] }, { status: 409 });
});

export default function DisablingPage({ loaderData, actionData }: Route.ComponentProps) {
  const { id, name, metrics } = loaderData;
  const { people } = words;
  return (
    <ConfirmationPage
      title={people.disableTitle(name)}
      lead={people.disableLead}
      save={people.disable}
      cancel={people.keep}
      back={`/settings/people/${id}`}
      problems={actionData?.problems}
    >
      {metrics > 0 && (
        <p className="govuk-body">
          {people.stillGives(metrics)}{" "}
          <a href={`/settings/people/${id}/metrics`}>{people.handOver}</a>
        </p>
      )}
    </ConfirmationPage>
  );
}
