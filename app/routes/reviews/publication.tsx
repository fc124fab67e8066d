import { data, redirect } from "react-router";
import { isMonth, type Month } from "#app/domain/calendar/period.ts";
import { periodInWords } from "#app/domain/calendar/period-in-words.ts";
import { lastEndedMonth } from "#app/domain/metrics/due.ts";
import { parsePublication, readPublicationEntries } from "#app/forms/reviews/publication.ts";
import { found } from "#app/server/found.ts";
import { demand, type Handle, type SignedInVisit, stampOf } from "#app/server/people/access.ts";
import { readReview } from "#app/server/reviews/review.ts";
import { sent } from "#app/server/sent.ts";
import { unwritten } from "#app/server/unwritten.ts";
import { Page } from "#app/ui/kit/page.tsx";
import { PublicationForm, PublishedAlready } from "#app/ui/reviews/publication.tsx";
import { words } from "#app/words/words.ts";
import { publishReview } from "#db/changes/reviews/publications.ts";
import type { Route } from "./+types/publication.ts";

export const handle = { permission: "publish reviews" } satisfies Handle;

export async function loader(asked: Route.LoaderArgs) {
  const signedIn = demand(asked, handle.permission);
  const month = monthToPublish(signedIn, asked.params.month);
  const { missing, publication } = await readReview(signedIn, month);
  const { name, email } = signedIn.person;
  const entries = { ask: "", contactName: name, contactEmail: email };
  return unwritten({ month, missing, publication, entries });
}

export async function action(asked: Route.ActionArgs) {
  const signedIn = demand(asked, handle.permission);
  const month = monthToPublish(signedIn, asked.params.month);
  const entries = sent(readPublicationEntries(await asked.request.formData()));
  const parsed = parsePublication(entries);
  if (!parsed.ok) return data({ entries, problems: parsed.problems }, { status: 422 });
  const review = { ...parsed.value, month, publishedOn: signedIn.today };
  const done = await publishReview(signedIn.db, stampOf(signedIn), review);
  if (done === "already") return data({ entries, problems: [] }, { status: 409 });
  return redirect(`/reviews/${month}`);
}

/** A month that has ended: its figures may be waited for, but not the month itself. */
const monthToPublish = ({ today }: SignedInVisit, month: string): Month =>
  found(isMonth(month) && month <= lastEndedMonth(today) ? month : undefined);

export default function PublicationPage({ loaderData, actionData }: Route.ComponentProps) {
  const { month, missing, publication } = loaderData;
  const { entries = loaderData.entries, problems = [] } = actionData ?? {};
  const title = publication
    ? words.publication.already(periodInWords(month))
    : words.publication.title(periodInWords(month));
  return (
    <Page title={problems.length > 0 ? words.problems.in(title) : title} section="reviews">
      {publication ? (
        <PublishedAlready publication={publication} />
      ) : (
        <PublicationForm month={month} missing={missing} entries={entries} problems={problems} />
      )}
    </Page>
  );
}
