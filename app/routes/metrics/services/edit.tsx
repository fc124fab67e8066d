import { data, redirect } from "react-router";
import { parseService, readServiceEntries } from "#app/forms/metrics/service.ts";
import { found } from "#app/server/found.ts";
import { demand, type Handle, stampOf } from "#app/server/people/access.ts";
import { sent } from "#app/server/sent.ts";
import { Page } from "#app/ui/kit/page.tsx";
import { ServiceForm } from "#app/ui/metrics/service-form.tsx";
import { words } from "#app/words/words.ts";
import { renameService } from "#db/changes/metrics/measures.ts";
import { allServices } from "#db/queries/metrics/metrics.ts";
import type { Database } from "#db/schema.ts";
import type { Route } from "./+types/edit.ts";

export const handle = { permission: "edit metrics" } satisfies Handle;

export async function loader(asked: Route.LoaderArgs) {
  const { db } = demand(asked, handle.permission);
  const { name } = await serviceOf(db, asked.params.slug);
  return { name };
}

export async function action(asked: Route.ActionArgs) {
  const signedIn = demand(asked, handle.permission);
  const { id } = await serviceOf(signedIn.db, asked.params.slug);
  const entries = sent(readServiceEntries(await asked.request.formData()));
  const parsed = parseService(entries);
  if (!parsed.ok) return data({ entries, problems: parsed.problems }, { status: 422 });
  const isRenamed = await renameService(signedIn.db, stampOf(signedIn), id, parsed.value.name);
  if (isRenamed) return redirect("/settings/services");
  const problems = [{ field: "name", message: words.services.namesake }];
  return data({ entries, problems }, { status: 422 });
}

const serviceOf = async (db: Database, slug: string) =>
  found((await allServices(db)).find((service) => service.slug === slug));

export default function EditServicePage({ loaderData, actionData }: Route.ComponentProps) {
  const problems = actionData?.problems ?? [];
  const { rename, renameLead, withProblems } = words.services;
  const title = rename(loaderData.name);
  return (
    <Page title={problems.length > 0 ? withProblems(title) : title} section="settings">
      <ServiceForm
        title={title}
        lead={renameLead}
        entries={actionData?.entries ?? loaderData}
        problems={problems}
      />
    </Page>
  );
}
