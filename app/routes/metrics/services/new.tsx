import { data, redirect } from "react-router";
import { noService, parseService, readServiceEntries } from "#app/forms/metrics/service.ts";
import { demand, type Handle, stampOf } from "#app/server/people/access.ts";
import { sent } from "#app/server/sent.ts";
import { Page } from "#app/ui/kit/page.tsx";
import { ServiceForm } from "#app/ui/metrics/service-form.tsx";
import { words } from "#app/words/words.ts";
import { addServiceNamed } from "#db/changes/metrics/measures.ts";
import type { Route } from "./+types/new.ts";

export const handle = { permission: "edit metrics" } satisfies Handle;

export function loader(asked: Route.LoaderArgs) {
  demand(asked, handle.permission);
  return null;
}

export async function action(asked: Route.ActionArgs) {
  const signedIn = demand(asked, handle.permission);
  const entries = sent(readServiceEntries(await asked.request.formData()));
  const parsed = parseService(entries);
  if (!parsed.ok) return data({ entries, problems: parsed.problems }, { status: 422 });
  const { name } = parsed.value;
  const id = await addServiceNamed(signedIn.db, stampOf(signedIn), name);
  if (id !== undefined) return redirect("/settings/services");
  const problems = [{ field: "name", message: words.services.namesake }];
  return data({ entries, problems }, { status: 422 });
}

export default function NewServicePage({ actionData }: Route.ComponentProps) {
  const problems = actionData?.problems ?? [];
  const { add, addLead, withProblems } = words.services;
  return (
    <Page title={problems.length > 0 ? withProblems(add) : add} section="settings">
      <ServiceForm
        title={add}
        lead={addLead}
        entries={actionData?.entries ?? noService}
        problems={problems}
      />
    </Page>
  );
}
