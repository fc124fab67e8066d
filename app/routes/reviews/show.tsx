import { data } from "react-router";
import { lastEndedMonth } from "#app/domain/due.ts";
import { dayInWords, isMonth, type Month, periodInWords, shift } from "#app/domain/period.ts";
import { type Review, reviewOf } from "#app/domain/review.ts";
import { demand, type Handle } from "#app/server/access.ts";
import { Headline } from "#app/ui/headline.tsx";
import { Page } from "#app/ui/page.tsx";
import { words } from "#app/ui/words/english.ts";
import { reviewRecords } from "#db/queries/reviews.ts";
import type { Route } from "./+types/show.ts";

export const handle = { permission: "read reviews" } satisfies Handle;

export async function loader(asked: Route.LoaderArgs) {
  const { db, today } = demand(asked, handle.permission);
  const { month } = asked.params;
  const newest = lastEndedMonth(today);
  if (!isMonth(month) || month > newest) throw data(null, { status: 404 });
  return {
    review: reviewOf(month, today, await reviewRecords(db, month)),
    earlier: shift(month, -1),
    later: month < newest ? shift(month, 1) : null,
  };
}

export default function ReviewPage({ loaderData }: Route.ComponentProps) {
  const { review, earlier, later } = loaderData;
  const month = periodInWords(review.month);
  const [lead, ...seconds] = review.headlines.filter(({ finding }) => finding.kind === "moved");
  const rest = review.headlines.filter(({ finding }) => finding.kind !== "moved");
  return (
    <Page title={words.review.title(month)} section="reviews">
      <div className="page-title">
        <h1>{words.review.title(month)}</h1>
        <p>
          {words.reviews.completeness(review.given, review.asked)}.
          <MonthLinks earlier={earlier} later={later} />
        </p>
      </div>
      {review.headlines.length === 0 ? (
        <section className="cannot-tell">
          <h2>{words.review.empty(month)}</h2>
        </section>
      ) : (
        <section aria-labelledby="changed">
          <h2 className="section-title" id="changed">
            {words.review.changed}
          </h2>
          {lead ? (
            <Headline headline={lead} size="lead" />
          ) : (
            <p className="nothing-moved">{words.review.nothingMoved(month)}</p>
          )}
          <div className="seconds">
            {seconds.map((headline) => (
              <Headline key={headline.metric.slug} headline={headline} size="second" />
            ))}
          </div>
        </section>
      )}
      {rest.length > 0 && (
        <section aria-labelledby="unchanged">
          <h2 className="section-title" id="unchanged">
            {words.review.unchanged}
          </h2>
          <p className="how">{words.review.unchangedLead}</p>
          <div className="seconds">
            {rest.map((headline) => (
              <Headline key={headline.metric.slug} headline={headline} size="second" />
            ))}
          </div>
        </section>
      )}
      <Missing missing={review.missing} />
      <Others others={review.others} />
    </Page>
  );
}

function MonthLinks({ earlier, later }: { earlier: Month | null; later: Month | null }) {
  return (
    <span className="month-links">
      {earlier && (
        <a href={`/reviews/${earlier}`}>{words.review.earlier(periodInWords(earlier))}</a>
      )}
      {later && <a href={`/reviews/${later}`}>{words.review.later(periodInWords(later))}</a>}
    </span>
  );
}

function Missing({ missing }: Pick<Review, "missing">) {
  return (
    <section aria-labelledby="missing">
      <h2 className="section-title" id="missing">
        {words.review.missing}
      </h2>
      {missing.length === 0 && <p className="how">{words.review.nothingMissing}</p>}
      <ul className="missing">
        {missing.map(({ metric, period, state, note, dueOn, isLate }) => (
          <li key={metric.slug}>
            <a href={`/metrics/${metric.slug}`}>{metric.name}</a>, {periodInWords(period)}: {state}
            {isLate && <strong> ({words.review.late})</strong>}
            <span className="how">
              {note ?? words.review.due(dayInWords(dueOn), metric.ownerName)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Others({ others }: Pick<Review, "others">) {
  if (others.length === 0) return null;
  return (
    <details className="others">
      <summary>{words.review.others}</summary>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">{words.review.metric}</th>
            <th scope="col">{words.review.figure}</th>
          </tr>
        </thead>
        <tbody>
          {others.map(({ metric, text }) => (
            <tr key={metric.slug} data-metric={metric.slug} data-stage={metric.stage}>
              <th scope="row">
                <a href={`/metrics/${metric.slug}`}>{metric.name}</a>
              </th>
              <td data-figure>{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
