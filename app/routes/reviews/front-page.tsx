import type { FrontPage } from "#app/domain/reviews/front-page.ts";
import type { OtherFigure } from "#app/domain/reviews/review.ts";
import { TableHead } from "#app/ui/kit/table.tsx";
import { Brief, Lead, Second } from "#app/ui/metrics/headline.tsx";
import { RestatedMarks, type RestatedOnPage } from "#app/ui/reviews/restated.tsx";
import { words } from "#app/words/words.ts";

export function Front({
  front,
  month,
  marks,
}: {
  front: FrontPage;
  month: string;
  marks: RestatedOnPage;
}) {
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
      <Lead headline={lead} marks={marks} />
      {seconds.length > 0 && (
        <div className="seconds">
          {seconds.map((headline) => (
            <Second key={headline.metric.slug} headline={headline} marks={marks} />
          ))}
        </div>
      )}
      {briefs.length > 0 && (
        <div className="briefs">
          {briefs.map((headline) => (
            <Brief key={headline.metric.slug} headline={headline} marks={marks} />
          ))}
        </div>
      )}
    </div>
  );
}

export function Rest({
  front,
  others,
  marks,
}: {
  front: FrontPage;
  others: OtherFigure[];
  marks: RestatedOnPage;
}) {
  const outcomes = front.folded.map((headline) => ({
    metric: headline.metric,
    period: headline.period,
    text: words.headline.sentence(headline),
  }));
  const rest = others.map(({ metric, period, amount }) => ({
    metric,
    period,
    text: words.review.amount(amount, metric),
  }));
  return (
    <div className="rest">
      <FoldedTable title={words.review.rest} figures={outcomes} marks={marks} />
      <FoldedTable title={words.review.others} figures={rest} marks={marks} />
    </div>
  );
}

function FoldedTable({
  title,
  figures,
  marks,
}: {
  title: string;
  figures: (Pick<OtherFigure, "metric" | "period"> & { text: string })[];
  marks: RestatedOnPage;
}) {
  if (figures.length === 0) return null;
  return (
    <details className="others">
      <summary>
        {title} ({figures.length})
      </summary>
      <table className="figures">
        <TableHead columns={[words.review.metric, words.review.figure]} />
        <tbody>
          {figures.map(({ metric, period, text }) => (
            <tr key={metric.slug} data-metric={metric.slug} data-stage={metric.stage}>
              <th scope="row">
                <a href={`/metrics/${metric.slug}`}>{metric.name}</a>
              </th>
              <td>
                <span data-figure>{text}</span>
                <RestatedMarks metric={metric} period={period} {...marks} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
