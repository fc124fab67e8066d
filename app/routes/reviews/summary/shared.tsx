import { summaryOf } from "#app/domain/reviews/summary.ts";
import { found, type Handle, nowhere, open, serverOnly } from "#app/server/door.ts";
import { readReview } from "#app/server/reviews/review.ts";
import { openShared } from "#app/server/reviews/shared-summary.ts";
import { Page, PageTitle } from "#app/ui/kit/page.tsx";
import { SummaryState } from "#app/ui/reviews/review-state.tsx";
import { SummaryInBrief } from "#app/ui/reviews/summary.tsx";
import { periodInWords } from "#app/words/en/calendar/period-in-words.ts";
import { words } from "#app/words/words.ts";
import type { Route } from "./+types/shared.ts";

export const handle = { permission: "anyone", isLight: true } satisfies Handle;

/** A link that does not work gets the page of any unknown address. */
export const loader = open(handle, async (asked, params: Route.LoaderArgs["params"]) => {
  const { month, expiresAt } = found(await openShared(asked, params.token, asked.request));
  const review = await readReview(asked, month);
  return serverOnly({ review, summary: summaryOf(review), expiresAt });
});

export const action = nowhere;

export default function SharedSummaryPage({ loaderData }: Route.ComponentProps) {
  const { review, summary, expiresAt } = loaderData;
  const title = words.summary.title(periodInWords(summary.month));
  return (
    <Page title={title} isAlone>
      <PageTitle title={title} />
      <SummaryState review={review} />
      <SummaryInBrief summary={summary} review={review} expiresAt={expiresAt} />
    </Page>
  );
}
