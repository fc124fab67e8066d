import { may } from "#app/domain/people/permission.ts";
import { summaryOf } from "#app/domain/reviews/summary.ts";
import { type Handle, page, serverOnly } from "#app/server/door.ts";
import { summaryAsked } from "#app/server/reviews/summary.ts";
import { useFrame } from "#app/ui/kit/frame.ts";
import { MonthLinks } from "#app/ui/kit/month-links.tsx";
import { AddLink, Page, PageTitle } from "#app/ui/kit/page.tsx";
import { SummaryState } from "#app/ui/reviews/review-state.tsx";
import { SummaryInBrief } from "#app/ui/reviews/summary.tsx";
import { periodInWords } from "#app/words/en/calendar/period-in-words.ts";
import { words } from "#app/words/words.ts";
import type { Route } from "./+types/show.ts";

export const handle = { permission: "read summary", isLight: true } satisfies Handle;

export const loader = page(
  handle,
  async (asked, { month }: Route.LoaderArgs["params"]) => {
    const { review, newest, among } = await summaryAsked(asked, month);
    return serverOnly({
      review,
      summary: review && summaryOf(review),
      newest,
      among,
      mayShare: may(asked.person, "share summaries"),
    });
  },
  ["holidays", "effectOf"],
);

export default function SummaryPage({ loaderData }: Route.ComponentProps) {
  const { review, summary, newest, among, mayShare } = loaderData;
  if (!review || !summary) return <NothingPublished />;
  const month = periodInWords(summary.month);
  return (
    <Page title={words.summary.title(month)} section="summary">
      <PageTitle title={words.summary.title(month)}>
        {mayShare && review.publication && (
          <a href={`/summary/${summary.month}/links`}>{words.summaryLinks.share}</a>
        )}
        <MonthLinks month={summary.month} newest={newest} folder="/summary" among={among} />
      </PageTitle>
      <SummaryState review={review} />
      {summary.sentences.length === 0 && <p className="nothing">{words.review.empty(month)}</p>}
      <SummaryInBrief summary={summary} review={review} />
    </Page>
  );
}

function NothingPublished() {
  const { person } = useFrame();
  return (
    <Page title={words.publication.nothing} section="summary">
      <PageTitle title={words.publication.nothing} />
      <p className="govuk-body">{words.publication.nothingLead}</p>
      {person && may(person, "read reviews") && (
        <AddLink href="/reviews">{words.publication.drafts}</AddLink>
      )}
    </Page>
  );
}
