import { redirect } from "react-router";
import { returnForm } from "#app/forms/returns/return-entries.ts";
import { type Handle, page, saveOf } from "#app/server/door.ts";
import { openReturn, openSentReturn } from "#app/server/returns/return.ts";
import { keepDraft } from "#db/changes/returns/returns.ts";
import type { Route } from "./+types/draft.ts";

export const handle = { permission: "give figures", byLink: true } satisfies Handle;

export const loader = page(
  handle,
  async (asked, params: Route.LoaderArgs["params"]) => {
    const { month } = await openReturn(asked, params.month);
    return redirect(`/returns/${month}`);
  },
  ["holidays"],
);

export const action = saveOf(
  handle,
  openSentReturn,
  ({ questions }) => returnForm(questions),
  async ({ db, stamp, link }, entries, { month }) => {
    await keepDraft(db, stamp, month, entries);
    return redirect(link ? `/returns/${month}` : "/returns");
  },
  ["holidays", "link"],
);
