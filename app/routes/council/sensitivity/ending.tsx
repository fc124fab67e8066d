import { data, redirect } from "react-router";
import { lastDayBefore, stateOn } from "#app/domain/council/sensitivity.ts";
import { parseNumber } from "#app/forms/identity.ts";
import { type Asked, act, found, type Handle, page } from "#app/server/door.ts";
import { ConfirmationPage } from "#app/ui/kit/confirmation.tsx";
import { dayInWords } from "#app/words/en/calendar/period-in-words.ts";
import { words } from "#app/words/words.ts";
import { endSensitivityPeriod } from "#db/changes/council/sensitivity.ts";
import { findSensitivityPeriod } from "#db/queries/council/sensitivity.ts";
import type { Route } from "./+types/ending.ts";

export const handle = { permission: "edit council" } satisfies Handle;

export const loader = page(handle, async (asked, params: Route.LoaderArgs["params"]) => {
  const { name, state, endsOn } = await periodAsked(asked, params);
  if (state === "over") throw data(null, { status: 404 });
  return { name, endsOn };
});

export const action = act(handle, async (asked, params: Route.ActionArgs["params"]) => {
  const { id, state, endsOn } = await periodAsked(asked, params);
  if (state !== "over") await endSensitivityPeriod(asked.db, asked.stamp, id, endsOn);
  return redirect("/settings/sensitivity");
});

/** A period, and its last day if it is ended now; null if no day is left. */
async function periodAsked({ db, today }: Asked, params: Route.LoaderArgs["params"]) {
  const period = found(await findSensitivityPeriod(db, found(parseNumber(params.id))));
  const { id, name } = period;
  return { id, name, state: stateOn(today, period), endsOn: lastDayBefore(today, period) };
}

export default function EndingPage({ loaderData: { name, endsOn } }: Route.ComponentProps) {
  const { sensitivity } = words;
  return (
    <ConfirmationPage
      title={endsOn ? sensitivity.endingTitle(name) : sensitivity.removalTitle(name)}
      lead={endsOn ? sensitivity.endingLead(dayInWords(endsOn)) : sensitivity.removalLead}
      save={endsOn ? sensitivity.endButton : sensitivity.removeButton}
      cancel={sensitivity.keep}
      back="/settings/sensitivity"
    />
  );
}
