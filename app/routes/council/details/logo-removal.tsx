import { redirect } from "react-router";
import { demand, type Handle, stampOf } from "#app/server/people/access.ts";
import { Page } from "#app/ui/kit/page.tsx";
import { SmallForm } from "#app/ui/kit/small-form.tsx";
import { words } from "#app/words/words.ts";
import { setLogo } from "#db/changes/council/logo.ts";
import type { Route } from "./+types/logo-removal.ts";

export const handle = { permission: "edit council" } satisfies Handle;

export function loader(asked: Route.LoaderArgs) {
  demand(asked, handle.permission);
  return null;
}

export async function action(asked: Route.ActionArgs) {
  const signedIn = demand(asked, handle.permission);
  await setLogo(signedIn.db, stampOf(signedIn), null);
  return redirect("/settings/council/logo");
}

export default function LogoRemovalPage() {
  const { removal, removalLead, remove, keep } = words.logo;
  return (
    <Page title={removal} section="settings">
      <SmallForm
        title={removal}
        lead={removalLead}
        problems={[]}
        save={remove}
        cancel={keep}
        back="/settings/council/logo"
      >
        {null}
      </SmallForm>
    </Page>
  );
}
