import { data, redirect } from "react-router";
import { isMonth } from "#app/domain/calendar/period.ts";
import { lastEndedMonth } from "#app/domain/metrics/due.ts";
import { longestAsk, publicationForm } from "#app/forms/reviews/publication.ts";
import { type Asked, found, type Handle, page, saveOf, serverOnly } from "#app/server/door.ts";
import { readReview } from "#app/server/reviews/review.ts";
import { TextArea, TextField } from "#app/ui/kit/fields.tsx";
import { FormPage } from "#app/ui/kit/form.tsx";
import { Page } from "#app/ui/kit/page.tsx";
import { PublishedAlready, PublishingMeans } from "#app/ui/reviews/publication.tsx";
import { periodInWords } from "#app/words/en/calendar/period-in-words.ts";
import { words } from "#app/words/words.ts";
import { publishReview } from "#db/changes/reviews/publications.ts";
import type { Route } from "./+types/publication.ts";

export const handle = { permission: "publish reviews" } satisfies Handle;

export const loader = page(
  handle,
  async (asked, params: Route.LoaderArgs["params"]) => {
    const { month } = monthToPublish(asked, params);
    const { missing, publication } = await readReview(asked, month);
    const { name, email } = asked.person;
    const entries = { ask: "", contactName: name, contactEmail: email };
    return serverOnly({ month, missing, publication, entries });
  },
  ["holidays", "effectOf"],
);

export const action = saveOf(
  handle,
  monthToPublish,
  publicationForm,
  async ({ db, stamp, today }, publication, { month }, entries) => {
    const review = { ...publication, month, publishedOn: today };
    const done = await publishReview(db, stamp, review);
    if (done === "already") return data({ entries, problems: [] }, { status: 409 });
    return redirect(`/reviews/${month}`);
  },
);

/** A month can be published once it has ended, even without all its figures. */
function monthToPublish({ today }: Asked, { month }: Route.LoaderArgs["params"]) {
  return { month: found(isMonth(month) && month <= lastEndedMonth(today) ? month : undefined) };
}

export default function PublicationPage({ loaderData, actionData }: Route.ComponentProps) {
  const { month, missing, publication, entries } = loaderData;
  const { publication: form } = words;
  if (publication) {
    return (
      <Page title={form.already(periodInWords(month))} section="reviews">
        <PublishedAlready publication={publication} />
      </Page>
    );
  }
  return (
    <FormPage
      title={form.title(periodInWords(month))}
      section="reviews"
      words={form}
      back={`/reviews/${month}`}
      entries={entries}
      sent={actionData}
      before={<PublishingMeans missing={missing} />}
    >
      <TextArea name="ask" hint={form.askHint(longestAsk)} rows={3} />
      <TextField name="contactName" width={20} />
      <TextField name="contactEmail" type="email" />
    </FormPage>
  );
}
