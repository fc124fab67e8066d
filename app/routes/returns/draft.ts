import { redirect } from "react-router";
import { readReturn, slugsIn } from "#app/forms/return-entries.ts";
import { demand, type Handle, stampOf } from "#app/server/access.ts";
import { openReturn } from "#app/server/return.ts";
import { sent } from "#app/server/sent.ts";
import { keepDraft } from "#db/changes/returns.ts";
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
  const { month, questions } = await openReturn(signedIn, asked.params.month, slugsIn(form));
  const metrics = questions.map(({ metric }) => metric);
  const entries = sent(readReturn(form, metrics));
  await keepDraft(signedIn.db, stampOf(signedIn), month, entries);
  return redirect(signedIn.link ? `/returns/${month}` : "/returns");
}
