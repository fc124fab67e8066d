import { redirect } from "react-router";
import { act, type Handle, page } from "#app/server/door.ts";
import { ConfirmationPage } from "#app/ui/kit/confirmation.tsx";
import { words } from "#app/words/words.ts";
import { setLogo } from "#db/changes/council/logo.ts";

export const handle = { permission: "edit council" } satisfies Handle;

export const loader = page(handle, () => null);

export const action = act(handle, async (asked) => {
  await setLogo(asked.db, asked.stamp, null);
  return redirect("/settings/council/logo");
});

export default function LogoRemovalPage() {
  const { removal, removalLead, remove, keep } = words.logo;
  return (
    <ConfirmationPage
      title={removal}
      lead={removalLead}
      save={remove}
      cancel={keep}
      back="/settings/council/logo"
    />
  );
}
