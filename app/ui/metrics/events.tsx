import type { MetricEvent } from "#app/domain/metrics/event.ts";
import { AddLink } from "#app/ui/kit/page.tsx";
import { TitledSection } from "#app/ui/kit/titles.tsx";
import { dayInWords } from "#app/words/en/calendar/period-in-words.ts";
import { words } from "#app/words/words.ts";

/** `mayTell`: the reader may add to it. */
type Told = { slug: string; events: readonly MetricEvent[]; mayTell: boolean };

export function MetricEvents({ events, ...told }: Told) {
  return (
    <TitledSection id="events" title={words.event.heading}>
      <EventList events={events} none={words.event.none} />
      <Add {...told}>{words.event.add}</Add>
    </TitledSection>
  );
}

export function EventsMeanwhile({ events, ...told }: Told) {
  const { meanwhile, meanwhileLead, noneMeanwhile, addMeanwhile } = words.event;
  return (
    <TitledSection id="meanwhile" title={meanwhile}>
      {events.length > 0 && <p className="how">{meanwhileLead}</p>}
      <EventList events={events} none={noneMeanwhile} />
      <Add {...told}>{addMeanwhile}</Add>
    </TitledSection>
  );
}

const Add = ({ slug, mayTell, children }: Omit<Told, "events"> & { children: string }) =>
  mayTell && <AddLink href={`/metrics/${slug}/events/new`}>{children}</AddLink>;

function EventList({ events, none }: { events: readonly MetricEvent[]; none: string }) {
  if (events.length === 0) return <p className="how">{none}</p>;
  return (
    <ol className="diary beneath">
      {events.map((event) => (
        <li key={event.id}>
          <time dateTime={event.day}>{dayInWords(event.day)}</time>
          <span>
            {event.name}
            <small className="event-kind">
              {kindInWords(event)}
              {event.note && `. ${event.note}`}
            </small>
          </span>
        </li>
      ))}
    </ol>
  );
}

function kindInWords({ kind, cause }: MetricEvent): string {
  return cause === null ? words.event.kinds[kind] : words.event.causes[cause];
}
