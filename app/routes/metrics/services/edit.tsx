import { redirect } from "react-router";
import { serviceForm } from "#app/forms/metrics/service.ts";
import { type Asked, found, type Handle, page, refused, saveOf } from "#app/server/door.ts";
import { TextField } from "#app/ui/kit/fields.tsx";
import { FormPage } from "#app/ui/kit/form.tsx";
import { words } from "#app/words/words.ts";
import { renameService } from "#db/changes/metrics/measures.ts";
import { allServices } from "#db/queries/metrics/metrics.ts";
import type { Route } from "./+types/edit.ts";

export const handle = { permission: "edit metrics" } satisfies Handle;

const serviceAsked = async ({ db }: Asked, { slug }: Route.LoaderArgs["params"]) =>
  found((await allServices(db)).find((service) => service.slug === slug));

export const loader = page(handle, serviceAsked);

export const action = saveOf(
  handle,
  serviceAsked,
  serviceForm,
  async ({ db, stamp }, { name }, { id }) => {
    const isRenamed = await renameService(db, stamp, id, name);
    return isRenamed ? redirect("/settings/services") : refused("name", words.services.namesake);
  },
);

export default function EditServicePage({ loaderData, actionData }: Route.ComponentProps) {
  const { services: form } = words;
  const { name } = loaderData;
  return (
    <FormPage
      title={form.rename(name)}
      lead={form.renameLead}
      section="settings"
      words={form}
      back="/settings/services"
      entries={{ name }}
      sent={actionData}
    >
      <TextField name="name" />
    </FormPage>
  );
}
