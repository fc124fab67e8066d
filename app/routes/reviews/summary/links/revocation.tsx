import { redirect } from "react-router";
import { parseNumber } from "#app/forms/identity.ts";
import { act, found, type Handle, page } from "#app/server/door.ts";
import { ConfirmationPage } from "#app/ui/kit/confirmation.tsx";
import { LinkStateInWords, makingOf, openingsOf } from "#app/ui/people/link-list.tsx";
import { periodInWords } from "#app/words/en/calendar/period-in-words.ts";
import { words } from "#app/words/words.ts";
import { revokeLink } from "#db/changes/people/links.ts";
import { findLink } from "#db/queries/people/links.ts";
import type { Database } from "#db/schema.ts";
import type { Route } from "./+types/revocation.ts";

export const handle = { permission: "share summaries" } satisfies Handle;

export const loader = page(handle, async ({ db, now }, params: Route.LoaderArgs["params"]) => {
  return { link: await linkAt(db, params), now: now.toISOString() };
});

export const action = act(handle, async (asked, params: Route.ActionArgs["params"]) => {
  const { id, month } = await linkAt(asked.db, params);
  await revokeLink(asked.db, asked.stamp, "summary", id);
  return redirect(`/summary/${month}/links`);
});

async function linkAt(db: Database, params: { id: string; month: string }) {
  const link = found(await findLink(db, "summary", found(parseNumber(params.id))));
  return found(link.month === params.month ? link : undefined);
}

export default function RevocationPage({ loaderData: { link, now } }: Route.ComponentProps) {
  const { revocation, revocationLead, revokeButton, keep } = words.summaryLinks;
  return (
    <ConfirmationPage
      title={revocation(periodInWords(link.month))}
      lead={revocationLead}
      save={revokeButton}
      cancel={keep}
      back={`/summary/${link.month}/links`}
      section="summary"
    >
      <p className="how">
        {makingOf(link)}. {openingsOf(link)}. <LinkStateInWords link={link} now={now} />.
      </p>
    </ConfirmationPage>
  );
}
