import { data } from "react-router";
import { isMonth } from "#app/domain/calendar/period.ts";
import { lastEndedMonth } from "#app/domain/metrics/due.ts";
import { decisionsInReview } from "#app/domain/reviews/decision.ts";
import { campaignsTold } from "#app/domain/reviews/front-page.ts";
import { publishedBefore } from "#app/domain/reviews/publication.ts";
import { sensitivityNow } from "#app/server/council/sensitivity.ts";
import { type Handle, page, serverOnly } from "#app/server/door.ts";
import { readReviewAs } from "#app/server/reviews/review.ts";
import { SensitivityNotice } from "#app/ui/council/sensitivity-notice.tsx";
import { MonthLinks } from "#app/ui/kit/month-links.tsx";
import { Page, PageTitle } from "#app/ui/kit/page.tsx";
import { VanityStrip } from "#app/ui/metrics/vanity.tsx";
import { RestatedSinceList } from "#app/ui/reviews/restated.tsx";
import { ReviewState } from "#app/ui/reviews/review-state.tsx";
import { CampaignVerdicts, NoClearChange } from "#app/ui/verdicts/campaign-verdicts.tsx";
import { periodInWords } from "#app/words/en/calendar/period-in-words.ts";
import { words } from "#app/words/words.ts";
import { decisionsUntil } from "#db/queries/reviews/decisions.ts";
import { publications } from "#db/queries/reviews/publications.ts";
import type { Route } from "./+types/show.ts";
import { Agenda } from "./agenda.tsx";
import { CannotTellBlock } from "./cannot-tell.tsx";
import { DecidedBefore, DecidedHere } from "./decisions.tsx";
import { Front, Rest } from "./front-page.tsx";

export const handle = { permission: "read reviews" } satisfies Handle;

export const loader = page(
  handle,
  async (asked, params: Route.LoaderArgs["params"]) => {
    const { month } = params;
    const newest = lastEndedMonth(asked.today);
    if (!isMonth(month) || month > newest) throw data(null, { status: 404 });
    const waits = await sensitivityNow(asked);
    const all = await publications(asked.db);
    const publication = all.find((one) => one.month === month);
    const review = await readReviewAs(asked, month, publication);
    const now = await decisionsUntil(asked.db, month);
    const by = publication?.publishedAt ?? asked.now.toISOString();
    const heardAt = publishedBefore(all, month, by);
    const decisions = decisionsInReview(month, now, review.decided, heardAt);
    const day = review.publication?.publishedOn ?? asked.today;
    return serverOnly({ review, decisions, day, newest, waits });
  },
  ["holidays", "effectOf"],
);

export default function ReviewPage({ loaderData }: Route.ComponentProps) {
  const { review, decisions, day, newest, waits } = loaderData;
  const month = periodInWords(review.month);
  return (
    <Page title={words.review.title(month)} section="reviews">
      <PageTitle title={words.review.title(month)}>
        {review.front.lead && (
          <span className="space">
            {words.review.space(review.space.headlines, review.space.vanity)}{" "}
          </span>
        )}
        {words.reviews.completeness(review.given, review.asked)}.
        <MonthLinks month={review.month} newest={newest} folder="/reviews" />
      </PageTitle>
      <ReviewState review={review} />
      {waits && <SensitivityNotice period={waits} of="both" />}
      <DecidedBefore decisions={decisions} verdicts={review.campaigns} today={day} />
      <Front front={review.front} month={month} marks={review} />
      <NoClearChange verdicts={review.noClearChange} />
      <CannotTellBlock verdicts={review.cannotTell} />
      <VanityStrip vanity={review.vanity} />
      <RestatedSinceList restatedSince={review.restatedSince} />
      <Agenda review={review} />
      <CampaignVerdicts verdicts={review.campaigns} told={campaignsTold(review.front)} />
      <DecidedHere decisions={decisions} today={day} month={review.month} />
      <Rest front={review.front} others={review.others} marks={review} />
    </Page>
  );
}
