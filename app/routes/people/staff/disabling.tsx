import { data, redirect } from "react-router";
import { demand, type Handle, stampOf } from "#app/server/people/access.ts";
import { demandOffered, staffMember } from "#app/server/people/staff.ts";
import { Confirmation } from "#app/ui/kit/confirmation.tsx";
import { ErrorSummary } from "#app/ui/kit/fields.tsx";
import { Page } from "#app/ui/kit/page.tsx";
import { words } from "#app/words/words.ts";
import { type Altered, disablePerson } from "#db/changes/people/people.ts";
import type { Route } from "./+types/disabling.ts";

export const handle = { permission: "manage people" } satisfies Handle;

export async function loader(asked: Route.LoaderArgs) {
  const { id, name, metrics } = await personAsked(asked);
  return { id, name, metrics: metrics.length };
}

export async function action(asked: Route.ActionArgs) {
  const signedIn = demand(asked, handle.permission);
  const { id } = await personAsked(asked);
  const altered = await disablePerson(signedIn.db, stampOf(signedIn), id);
  if (altered === "done") return redirect("/settings/people");
  return data({ altered }, { status: 409 });
}

async function personAsked(asked: Route.LoaderArgs | Route.ActionArgs) {
  const signedIn = demand(asked, handle.permission);
  const { person } = await staffMember(signedIn, asked.params.id);
  demandOffered(person.id !== signedIn.person.id);
  return person;
}

export default function DisablingPage({ loaderData, actionData }: Route.ComponentProps) {
  const { id, name, metrics } = loaderData;
  const { people } = words;
  const title = people.disableTitle(name);
  return (
    <Page title={title} section="settings">
      <ErrorSummary problems={actionData ? [refusal(actionData.altered)] : []} />
      <Confirmation
        title={title}
        lead={people.disableLead}
        save={people.disable}
        cancel={people.keep}
        back={`/settings/people/${id}`}
      >
        {metrics > 0 && (
          <p className="govuk-body">
            {people.stillGives(metrics)}{" "}
            <a href={`/settings/people/${id}/metrics`}>{people.handOver}</a>
          </p>
        )}
      </Confirmation>
    </Page>
  );
}

const refusal = (altered: Altered) => ({
  field: "main",
  message:
    altered === "breaks the glass" ? words.people[altered] : words.people["last administrator"],
});
