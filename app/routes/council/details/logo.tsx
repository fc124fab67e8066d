import { data, redirect } from "react-router";
import { readLogo } from "#app/server/council/logo.ts";
import { uploadForm } from "#app/server/imports/files/upload-form.ts";
import { demand, type Handle, stampOf } from "#app/server/people/access.ts";
import { sent } from "#app/server/sent.ts";
import { Page } from "#app/ui/kit/page.tsx";
import { words } from "#app/words/words.ts";
import { setLogo } from "#db/changes/council/logo.ts";
import type { Route } from "./+types/logo.ts";
import { LogoForm } from "./logo-form.tsx";

export const handle = { permission: "edit council" } satisfies Handle;

export function loader(asked: Route.LoaderArgs) {
  const { council } = demand(asked, handle.permission);
  return { logo: council?.logo ?? null };
}

export async function action(asked: Route.ActionArgs) {
  const signedIn = demand(asked, handle.permission);
  const read = sent(await readLogo(sent(await uploadForm(asked.request))));
  if (!read.ok) {
    return data({ problems: [{ field: "logo", message: read.message }] }, { status: 422 });
  }
  await setLogo(signedIn.db, stampOf(signedIn), read.logo);
  return redirect("/settings/council/logo");
}

export default function LogoPage({ loaderData, actionData }: Route.ComponentProps) {
  const { problems = [] } = actionData ?? {};
  const { title } = words.logo;
  return (
    <Page title={problems.length > 0 ? words.problems.in(title) : title} section="settings">
      <LogoForm logo={loaderData.logo} problems={problems} />
    </Page>
  );
}
