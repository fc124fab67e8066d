import { redirect } from "react-router";
import { demand, type Handle, stampOf } from "#app/server/people/access.ts";
import { openReturn, sentReturn } from "#app/server/returns/return.ts";
import { keepDraft } from "#db/changes/returns/returns.ts";
import type { Route } from "./+types/draft.ts";

export const handle = { permission: "give figures", byLink: true } satisfies Handle;

export async function loader(asked: Route.LoaderArgs) {
  const { month } = await openReturn(demand(asked, handle), asked.params.month);
  return redirect(`/returns/${month}`);
}

/** Keeps what has been typed, well or not, for another time. */
export async function action(asked: Route.ActionArgs) {
  const signedIn = demand(asked, handle);
  const form = await asked.request.formData();
  const { month, sentEntries } = await sentReturn(signedIn, asked.params.month, form);
  await keepDraft(signedIn.db, stampOf(signedIn), month, sentEntries);
  return redirect(signedIn.link ? `/returns/${month}` : "/returns");
}
