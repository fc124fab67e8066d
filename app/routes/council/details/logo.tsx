import { redirect } from "react-router";
import { logoForm } from "#app/forms/council/logo.ts";
import { readLogo } from "#app/server/council/logo.ts";
import { type Handle, page, refused, save } from "#app/server/door.ts";
import { FileField } from "#app/ui/kit/file-field.tsx";
import { FormPage } from "#app/ui/kit/form.tsx";
import { words } from "#app/words/words.ts";
import { setLogo } from "#db/changes/council/logo.ts";
import type { Route } from "./+types/logo.ts";

export const handle = { permission: "edit council" } satisfies Handle;

export const loader = page(handle, ({ council }) => ({ logo: council?.logo ?? null }), ["council"]);

export const action = save(handle, logoForm, async ({ db, stamp }, file) => {
  const read = await readLogo(file);
  if (!read.ok) return refused("logo", read.message);
  await setLogo(db, stamp, read.logo);
  return redirect("/settings/council/logo");
});

export default function LogoPage({ loaderData: { logo }, actionData }: Route.ComponentProps) {
  const { logo: form } = words;
  return (
    <FormPage
      section="settings"
      words={form}
      back="/settings"
      entries={{}}
      sent={actionData}
      hasFiles
      before={
        logo === null ? (
          <p>{form.none}</p>
        ) : (
          <p className="logo-now">
            <img src={`/logo/${logo}`} alt={form.now} />{" "}
            <a href="/settings/council/logo/removal">{form.remove}</a>
          </p>
        )
      }
    >
      <FileField name="logo" label={form.file} hint={form.hint} accept=".png,.jpg,.jpeg,.webp" />
    </FormPage>
  );
}
