import type { FrontPage } from "#app/domain/front-page.ts";
import type { OtherFigure } from "#app/domain/review.ts";
import { Brief, Lead, Second } from "./headline.tsx";
import { words } from "./words/english.ts";

/** The real headlines, with the space that they weigh. */
export function Front({ front, month }: { front: FrontPage; month: string }) {
  const { lead, seconds, briefs } = front;
  if (!lead) {
    return (
      <section className="cannot-tell">
        <h2>{words.review.empty(month)}</h2>
      </section>
    );
  }
  return (
    <div className="front">
      <Lead headline={lead} />
      {seconds.length > 0 && (
        <div className="seconds">
          {seconds.map((headline) => (
            <Second key={headline.metric.slug} headline={headline} />
          ))}
        </div>
      )}
      {briefs.length > 0 && (
        <div className="briefs">
          {briefs.map((headline) => (
            <Brief key={headline.metric.slug} headline={headline} />
          ))}
        </div>
      )}
    </div>
  );
}

/** What the front page has no room for, folded. */
export function Rest({ front, others }: { front: FrontPage; others: OtherFigure[] }) {
  const outcomes = front.folded.map(({ metric, number, sentence }) => ({
    metric,
    text: [number, sentence].filter(Boolean).join(" "),
  }));
  return (
    <div className="rest">
      <FoldedTable title={words.review.rest} figures={outcomes} />
      <FoldedTable title={words.review.others} figures={others} />
    </div>
  );
}

function FoldedTable({ title, figures }: { title: string; figures: OtherFigure[] }) {
  if (figures.length === 0) return null;
  return (
    <details className="others">
      <summary>
        {title} ({figures.length})
      </summary>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">{words.review.metric}</th>
            <th scope="col">{words.review.figure}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map(({ metric, text }) => (
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
