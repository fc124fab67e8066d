import { data } from "react-router";
import { decisionsInReview } from "#app/domain/decision.ts";
import { lastEndedMonth } from "#app/domain/due.ts";
import { campaignsTold } from "#app/domain/front-page.ts";
import { isMonth, periodInWords } from "#app/domain/period.ts";
import { publishedBefore } from "#app/domain/publication.ts";
import { demand, type Handle } from "#app/server/access.ts";
import { readReviewAs } from "#app/server/review.ts";
import { sensitivityNow } from "#app/server/sensitivity.ts";
import { unwritten } from "#app/server/unwritten.ts";
import { Agenda } from "#app/ui/agenda.tsx";
import { CampaignVerdicts, NoClearChange } from "#app/ui/campaign-verdicts.tsx";
import { CannotTellBlock } from "#app/ui/cannot-tell.tsx";
import { DecidedBefore, DecidedHere } from "#app/ui/decisions.tsx";
import { Front, Rest } from "#app/ui/front-page.tsx";
import { MonthLinks } from "#app/ui/month-links.tsx";
import { Page } from "#app/ui/page.tsx";
import { RestatedSinceList } from "#app/ui/restated.tsx";
import { ReviewState } from "#app/ui/review-state.tsx";
import { SensitivityNotice } from "#app/ui/sensitivity-notice.tsx";
import { VanityStrip } from "#app/ui/vanity.tsx";
import { words } from "#app/ui/words/english.ts";
import { decisionsUntil } from "#db/queries/decisions.ts";
import { publications } from "#db/queries/publications.ts";
import type { Route } from "./+types/show.ts";

export const handle = { permission: "read reviews" } satisfies Handle;

export async function loader(asked: Route.LoaderArgs) {
  const signedIn = demand(asked, handle.permission);
  const { month } = asked.params;
  const newest = lastEndedMonth(signedIn.today);
  if (!isMonth(month) || month > newest) throw data(null, { status: 404 });
  const waits = await sensitivityNow(signedIn);
  const all = await publications(signedIn.db);
  const publication = all.find((one) => one.month === month);
  const review = await readReviewAs(signedIn, month, publication);
  const now = await decisionsUntil(signedIn.db, month);
  const by = publication?.publishedAt ?? signedIn.now.toISOString();
  const heardAt = publishedBefore(all, month, by);
  const decisions = decisionsInReview(month, now, review.decided, heardAt);
  const day = review.publication?.publishedOn ?? signedIn.today;
  return unwritten({ review, decisions, day, newest, waits });
}

export default function ReviewPage({ loaderData }: Route.ComponentProps) {
  const { review, decisions, day, newest, waits } = loaderData;
  const month = periodInWords(review.month);
  return (
    <Page title={words.review.title(month)} section="reviews">
      <div className="page-title">
        <h1>{words.review.title(month)}</h1>
        <p>
          {review.front.lead && (
            <span className="space">
              {words.review.space(review.space.headlines, review.space.vanity)}{" "}
            </span>
          )}
          {words.reviews.completeness(review.given, review.asked)}.
          <MonthLinks month={review.month} newest={newest} folder="/reviews" />
        </p>
      </div>
      <ReviewState review={review} />
      {waits && <SensitivityNotice period={waits} of="both" />}
      <DecidedBefore decisions={decisions} standings={review.campaigns} today={day} />
      <Front front={review.front} month={month} marks={review} />
      <NoClearChange standings={review.noClearChange} />
      <CannotTellBlock untold={review.cannotTell} />
      <VanityStrip vanity={review.vanity} />
      <RestatedSinceList restatedSince={review.restatedSince} />
      <Agenda review={review} />
      <CampaignVerdicts standings={review.campaigns} told={campaignsTold(review.front)} />
      <DecidedHere decisions={decisions} today={day} month={review.month} />
      <Rest front={review.front} others={review.others} marks={review} />
    </Page>
  );
}
