import { redirect } from "react-router";
import { act, type Handle, postOnly } from "#app/server/door.ts";
import { signOut } from "#app/server/people/session.ts";

export const handle = { permission: "anyone signed in", byLink: true } satisfies Handle;

export const loader = postOnly(handle);

export const action = act(
  handle,
  async (asked) => {
    return redirect("/sign-in", {
      headers: { "Set-Cookie": await signOut(asked) },
    });
  },
  ["carried"],
);
