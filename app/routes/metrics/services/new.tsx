import { redirect } from "react-router";
import { serviceForm } from "#app/forms/metrics/service.ts";
import { type Handle, page, refused, save } from "#app/server/door.ts";
import { TextField } from "#app/ui/kit/fields.tsx";
import { FormPage } from "#app/ui/kit/form.tsx";
import { words } from "#app/words/words.ts";
import { addServiceNamed } from "#db/changes/metrics/measures.ts";
import type { Route } from "./+types/new.ts";

export const handle = { permission: "edit metrics" } satisfies Handle;

export const loader = page(handle, () => null);

export const action = save(handle, serviceForm, async ({ db, stamp }, { name }) => {
  const id = await addServiceNamed(db, stamp, name);
  return id === undefined
    ? refused("name", words.services.namesake)
    : redirect("/settings/services");
});

export default function NewServicePage({ actionData }: Route.ComponentProps) {
  const { services: form } = words;
  return (
    <FormPage
      title={form.add}
      lead={form.addLead}
      section="settings"
      words={form}
      back="/settings/services"
      entries={serviceForm.blank}
      sent={actionData}
    >
      <TextField name="name" />
    </FormPage>
  );
}
