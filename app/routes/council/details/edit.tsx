import { redirect } from "react-router";
import { councilEntriesOf, councilForm } from "#app/forms/council/council.ts";
import { found, type Handle, page, save } from "#app/server/door.ts";
import { CouncilFields } from "#app/ui/council/council-fields.tsx";
import { FormPage } from "#app/ui/kit/form.tsx";
import { words } from "#app/words/words.ts";
import { changeCouncil } from "#db/changes/council/council.ts";
import type { Route } from "./+types/edit.ts";

export const handle = { permission: "edit council" } satisfies Handle;

export const loader = page(handle, ({ council }) => councilEntriesOf(found(council)), ["council"]);

export const action = save(handle, councilForm, async ({ db, stamp }, settings) => {
  await changeCouncil(db, stamp, settings);
  return redirect("/settings");
});

export default function CouncilPage({ loaderData, actionData }: Route.ComponentProps) {
  const { title, formLead, ...form } = words.council;
  return (
    <FormPage
      title={title}
      lead={formLead}
      section="settings"
      words={form}
      back="/settings"
      entries={loaderData}
      sent={actionData}
    >
      <CouncilFields />
    </FormPage>
  );
}
