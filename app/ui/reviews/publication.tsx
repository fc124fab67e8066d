import type { Month } from "#app/domain/calendar/period.ts";
import { dayInWords, periodInWords } from "#app/domain/calendar/period-in-words.ts";
import type { MissingFigure } from "#app/domain/metrics/missing.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { PublicationTold } from "#app/domain/reviews/publication.ts";
import { longestAsk, type PublicationEntries } from "#app/forms/reviews/publication.ts";
import { TextArea, TextField } from "#app/ui/kit/fields.tsx";
import { SmallForm } from "#app/ui/kit/small-form.tsx";
import { words } from "#app/words/words.ts";

/** The form that publishes a month's review: what that means, what is not in yet, and what goes out with it. */
export function PublicationForm({
  month,
  missing,
  entries,
  problems,
}: {
  month: Month;
  missing: readonly MissingFigure[];
  entries: PublicationEntries;
  problems: readonly Problem[];
}) {
  const { publication: form } = words;
  return (
    <SmallForm
      title={form.title(periodInWords(month))}
      lead={form.lead}
      problems={problems}
      save={form.save}
      cancel={form.cancel}
      back={`/reviews/${month}`}
      before={
        <>
          <Meaning />
          <Missing missing={missing} />
        </>
      }
    >
      <TextArea
        name="ask"
        label={form.ask}
        hint={form.askHint(longestAsk)}
        rows={3}
        defaultValue={entries.ask}
        problems={problems}
      />
      <TextField
        name="contactName"
        label={form.contactName}
        defaultValue={entries.contactName}
        width={20}
        problems={problems}
      />
      <TextField
        name="contactEmail"
        type="email"
        label={form.contactEmail}
        defaultValue={entries.contactEmail}
        problems={problems}
      />
    </SmallForm>
  );
}

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

/** That a review is published already, when and by whom. */
export function PublishedAlready({ publication }: { publication: PublicationTold }) {
  const { publication: page } = words;
  return (
    <div className="campaign-form small-form">
      <h1>{page.already(periodInWords(publication.month))}</h1>
      <p>
        <PublishedLine publication={publication} /> {page.alreadyLead}
      </p>
      <p className="add">
        <a href={`/reviews/${publication.month}`}>{page.open}</a>
      </p>
    </div>
  );
}

/** "Published on 8 October 2026 by Hana Whitlock." */
export const PublishedLine = ({
  publication: { publishedOn, publishedBy },
}: {
  publication: PublicationTold;
}) => words.publication.published(dayInWords(publishedOn), publishedBy);
