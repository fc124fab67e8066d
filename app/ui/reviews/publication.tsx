import type { MissingFigure } from "#app/domain/metrics/missing.ts";
import type { PublicationTold } from "#app/domain/reviews/publication.ts";
import { AddLink } from "#app/ui/kit/page.tsx";
import { dayInWords, periodInWords } from "#app/words/en/calendar/period-in-words.ts";
import { words } from "#app/words/words.ts";

export const PublishingMeans = ({ missing }: { missing: readonly MissingFigure[] }) => (
  <>
    <Meaning />
    <Missing missing={missing} />
  </>
);

function Meaning() {
  return (
    <section className="publishing-means" aria-labelledby="meaning">
      <h2 id="meaning">{words.publication.meaning}</h2>
      <ul>
        {words.publication.means.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}

function Missing({ missing }: { missing: readonly MissingFigure[] }) {
  if (missing.length === 0) return <p className="how">{words.publication.complete}</p>;
  return (
    <section className="publishing-without" aria-labelledby="missing">
      <h2 id="missing">{words.publication.missing(missing.length)}</h2>
      <p className="how">{words.publication.missingLead}</p>
      <ul className="missing">
        {missing.map(({ metric, period, state, note, dueOn, isLate }) => (
          <li key={metric.slug}>
            {metric.name}, {periodInWords(period)}: {state}
            {isLate && <strong> ({words.agenda.late})</strong>}
            <span className="how">
              {note ?? words.agenda.due(dayInWords(dueOn), metric.ownerName)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function PublishedAlready({ publication }: { publication: PublicationTold }) {
  const { publication: page } = words;
  return (
    <div className="campaign-form small-form">
      <h1>{page.already(periodInWords(publication.month))}</h1>
      <p>
        <PublishedLine publication={publication} /> {page.alreadyLead}
      </p>
      <AddLink href={`/reviews/${publication.month}`}>{page.open}</AddLink>
    </div>
  );
}

export const PublishedLine = ({
  publication: { publishedOn, publishedBy },
}: {
  publication: PublicationTold;
}) => words.publication.published(dayInWords(publishedOn), publishedBy);
