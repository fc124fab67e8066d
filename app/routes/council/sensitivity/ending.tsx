import { data, redirect } from "react-router";
import { dayInWords } from "#app/domain/calendar/period-in-words.ts";
import { lastDayBefore, stateOn } from "#app/domain/council/sensitivity.ts";
import { parseNumber } from "#app/forms/identity.ts";
import { found } from "#app/server/found.ts";
import { demand, type Handle, type SignedInVisit, stampOf } from "#app/server/people/access.ts";
import { Button } from "#app/ui/kit/fields.tsx";
import { Page } from "#app/ui/kit/page.tsx";
import { words } from "#app/words/words.ts";
import { endSensitivityPeriod } from "#db/changes/council/sensitivity.ts";
import { findSensitivityPeriod } from "#db/queries/council/sensitivity.ts";
import type { Route } from "./+types/ending.ts";

export const handle = { permission: "edit council" } satisfies Handle;

export async function loader(asked: Route.LoaderArgs) {
  const signedIn = demand(asked, handle.permission);
  const { name, state, endsOn } = await periodAt(signedIn, asked.params.id);
  if (state === "over") throw data(null, { status: 404 });
  return { name, endsOn };
}

export async function action(asked: Route.ActionArgs) {
  const signedIn = demand(asked, handle.permission);
  const { id, state, endsOn } = await periodAt(signedIn, asked.params.id);
  if (state !== "over") {
    await endSensitivityPeriod(signedIn.db, stampOf(signedIn), id, endsOn);
  }
  return redirect("/settings/sensitivity");
}

/** A period, with the last day that it has when it is ended now; null where none is left of it. */
async function periodAt({ db, today }: SignedInVisit, address: string) {
  const period = found(await findSensitivityPeriod(db, found(parseNumber(address))));
  const { id, name } = period;
  return { id, name, state: stateOn(today, period), endsOn: lastDayBefore(today, period) };
}

export default function EndingPage({ loaderData: { name, endsOn } }: Route.ComponentProps) {
  const { sensitivity } = words;
  const title = endsOn ? sensitivity.endingTitle(name) : sensitivity.removalTitle(name);
  return (
    <Page title={title} section="settings">
      <form method="post" className="plain-form" noValidate>
        <h1>{title}</h1>
        <p className="govuk-body">
          {endsOn ? sensitivity.endingLead(dayInWords(endsOn)) : sensitivity.removalLead}
        </p>
        <div className="form-end">
          <Button>{endsOn ? sensitivity.endButton : sensitivity.removeButton}</Button>
          <a href="/settings/sensitivity">{sensitivity.keep}</a>
        </div>
      </form>
    </Page>
  );
}
