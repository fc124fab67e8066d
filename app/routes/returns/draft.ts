import { redirect } from "react-router";
import { act, page } from "#app/server/door.ts";
import type { Handle } from "#app/server/people/access.ts";
import { openReturn, sentReturn } from "#app/server/returns/return.ts";
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

/** Keeps what has been typed, well or not, for another time. */
export const action = act(
  handle,
  async (asked, params: Route.ActionArgs["params"]) => {
    const form = await asked.request.formData();
    const { month, sentEntries } = await sentReturn(asked, params.month, form);
    await keepDraft(asked.db, asked.stamp, month, sentEntries);
    return redirect(asked.link ? `/returns/${month}` : "/returns");
  },
  ["holidays", "link"],
);
