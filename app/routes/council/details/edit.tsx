import { data, redirect } from "react-router";
import { councilEntriesOf, parseCouncil, readCouncilEntries } from "#app/forms/council/council.ts";
import { found } from "#app/server/found.ts";
import { demand, type Handle, stampOf } from "#app/server/people/access.ts";
import { sent } from "#app/server/sent.ts";
import { CouncilFields } from "#app/ui/council/council-fields.tsx";
import { Page } from "#app/ui/kit/page.tsx";
import { SmallForm } from "#app/ui/kit/small-form.tsx";
import { words } from "#app/words/words.ts";
import { changeCouncil } from "#db/changes/council/council.ts";
import type { Route } from "./+types/edit.ts";

export const handle = { permission: "edit council" } satisfies Handle;

export function loader(asked: Route.LoaderArgs) {
  const { council } = demand(asked, handle.permission);
  return { entries: councilEntriesOf(found(council)) };
}

export async function action(asked: Route.ActionArgs) {
  const signedIn = demand(asked, handle.permission);
  const entries = sent(readCouncilEntries(await asked.request.formData()));
  const parsed = parseCouncil(entries);
  if (!parsed.ok) return data({ entries, problems: parsed.problems }, { status: 422 });
  await changeCouncil(signedIn.db, stampOf(signedIn), parsed.value);
  return redirect("/settings");
}

export default function CouncilPage({ loaderData, actionData }: Route.ComponentProps) {
  const { entries = loaderData.entries, problems = [] } = actionData ?? {};
  const { title, formLead, save, cancel } = words.council;
  return (
    <Page title={problems.length > 0 ? words.problems.in(title) : title} section="settings">
      <SmallForm
        title={title}
        lead={formLead}
        problems={problems}
        save={save}
        cancel={cancel}
        back="/settings"
      >
        <CouncilFields entries={entries} problems={problems} />
      </SmallForm>
    </Page>
  );
}
