import { data, redirect } from "react-router";
import {
  accessibilityEntriesOf,
  parseAccessibility,
  readAccessibilityEntries,
} from "#app/forms/council/accessibility.ts";
import { demand, type Handle, stampOf } from "#app/server/people/access.ts";
import { sent } from "#app/server/sent.ts";
import { Page } from "#app/ui/kit/page.tsx";
import { words } from "#app/words/words.ts";
import { setAccessibilityStatement } from "#db/changes/council/accessibility.ts";
import { findAccessibilityStatement } from "#db/queries/council/accessibility.ts";
import type { Route } from "./+types/accessibility.ts";
import { AccessibilityForm } from "./accessibility-form.tsx";

export const handle = { permission: "edit council" } satisfies Handle;

export async function loader(asked: Route.LoaderArgs) {
  const { db, today } = demand(asked, handle.permission);
  return { today, entries: accessibilityEntriesOf(await findAccessibilityStatement(db), today) };
}

export async function action(asked: Route.ActionArgs) {
  const signedIn = demand(asked, handle.permission);
  const entries = sent(readAccessibilityEntries(await asked.request.formData()));
  const parsed = parseAccessibility(entries, signedIn.today);
  if (!parsed.ok) return data({ entries, problems: parsed.problems }, { status: 422 });
  await setAccessibilityStatement(signedIn.db, stampOf(signedIn), parsed.value);
  return redirect("/accessibility-statement");
}

export default function AccessibilityPage({ loaderData, actionData }: Route.ComponentProps) {
  const { title } = words.accessibilityForm;
  const { entries = loaderData.entries, problems = [] } = actionData ?? {};
  return (
    <Page title={problems.length > 0 ? words.problems.in(title) : title} section="settings">
      <AccessibilityForm today={loaderData.today} entries={entries} problems={problems} />
    </Page>
  );
}
