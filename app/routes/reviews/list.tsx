import { monthsToReview } from "#app/domain/reviews/review-months.ts";
import { type Handle, page } from "#app/server/door.ts";
import { Page, PageTitle } from "#app/ui/kit/page.tsx";
import { dayInWords, periodInWords } from "#app/words/en/calendar/period-in-words.ts";
import { words } from "#app/words/words.ts";
import { figuresGiven } from "#db/queries/metrics/figures.ts";
import { metricsInServices } from "#db/queries/metrics/metrics.ts";
import { publications } from "#db/queries/reviews/publications.ts";
import type { Route } from "./+types/list.ts";

export const handle = { permission: "read reviews" } satisfies Handle;

export const loader = page(handle, async ({ db, today }) => {
  const metrics = await metricsInServices(db);
  const months = monthsToReview(metrics, await figuresGiven(db), today);
  const published = new Map((await publications(db)).map((one) => [one.month, one.publishedOn]));
  return { months: months.map((one) => ({ ...one, publishedOn: published.get(one.month) })) };
});

export default function ReviewsPage({ loaderData: { months } }: Route.ComponentProps) {
  return (
    <Page title={words.reviews.title} section="reviews">
      <PageTitle title={words.reviews.title}>{words.reviews.lead}</PageTitle>
      {months.length === 0 ? (
        <section className="cannot-tell">
          <h2>{words.reviews.nothing}</h2>
          <p>{words.reviews.bringIn}</p>
          <ul>
            <li>
              <a className="download" href="/returns/outstanding">
                {words.reviews.waitedFor}
              </a>
            </li>
            <li>
              <a className="download" href="/imports">
                {words.reviews.bringInFile}
              </a>
            </li>
          </ul>
        </section>
      ) : (
        <ul className="months">
          {months.map(({ month, given, asked, publishedOn }) => (
            <li key={month}>
              <a href={`/reviews/${month}`}>{periodInWords(month)}</a>
              <span className="how">{words.reviews.completeness(given, asked)}</span>
              <span className="how">
                {publishedOn
                  ? words.publication.isPublished(dayInWords(publishedOn))
                  : words.publication.isDraft}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}
