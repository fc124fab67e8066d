import { data, redirect } from "react-router";
import {
  noSensitivity,
  parseSensitivity,
  readSensitivityEntries,
} from "#app/forms/council/sensitivity.ts";
import { demand, type Handle, stampOf } from "#app/server/people/access.ts";
import { sent } from "#app/server/sent.ts";
import { SensitivityForm } from "#app/ui/council/sensitivity.tsx";
import { Page } from "#app/ui/kit/page.tsx";
import { words } from "#app/words/words.ts";
import { addSensitivityPeriod } from "#db/changes/council/sensitivity.ts";
import type { Route } from "./+types/new.ts";

export const handle = { permission: "edit council" } satisfies Handle;

export async function loader(asked: Route.LoaderArgs) {
  const { today } = demand(asked, handle.permission);
  return { today };
}

export async function action(asked: Route.ActionArgs) {
  const signedIn = demand(asked, handle.permission);
  const entries = sent(readSensitivityEntries(await asked.request.formData()));
  const parsed = parseSensitivity(entries, signedIn.today);
  if (!parsed.ok) return data({ entries, problems: parsed.problems }, { status: 422 });
  await addSensitivityPeriod(signedIn.db, stampOf(signedIn), parsed.value);
  return redirect("/settings/sensitivity");
}

export default function NewSensitivityPage({ loaderData, actionData }: Route.ComponentProps) {
  const { entries = noSensitivity, problems = [] } = actionData ?? {};
  const { add } = words.sensitivity;
  return (
    <Page title={problems.length > 0 ? words.problems.in(add) : add} section="settings">
      <SensitivityForm {...loaderData} entries={entries} problems={problems} />
    </Page>
  );
}
