import { redirect } from "react-router";
import { act, type Handle, postOnly } from "#app/server/door.ts";
import { endSetUp } from "#db/changes/council/council.ts";

export const handle = { permission: "edit council" } satisfies Handle;

export const loader = postOnly(handle);

export const action = act(handle, async (asked) => {
  await endSetUp(asked.db, asked.stamp);
  return redirect("/settings");
});
