import type { MetricEvent } from "#app/domain/metrics/event.ts";
import { AddLink } from "#app/ui/kit/page.tsx";
import { TitledSection } from "#app/ui/kit/titles.tsx";
import { dayInWords } from "#app/words/en/calendar/period-in-words.ts";
import { words } from "#app/words/words.ts";

export function MetricEvents({
  slug,
  events,
  mayTell,
}: {
  slug: string;
  events: readonly MetricEvent[];
  /** Whether who reads this may add to it. */
  mayTell: boolean;
}) {
  return (
    <TitledSection id="events" title={words.event.heading}>
      <EventList events={events} none={words.event.none} />
      {mayTell && <AddLink href={`/metrics/${slug}/events/new`}>{words.event.add}</AddLink>}
    </TitledSection>
  );
}

/** What else happened so near to a campaign that it may explain what is seen. */
export function EventsMeanwhile({
  slug,
  events,
  mayTell,
}: {
  slug: string;
  events: readonly MetricEvent[];
  mayTell: boolean;
}) {
  const { meanwhile, meanwhileLead, noneMeanwhile, addMeanwhile } = words.event;
  return (
    <TitledSection id="meanwhile" title={meanwhile}>
      {events.length > 0 && <p className="how">{meanwhileLead}</p>}
      <EventList events={events} none={noneMeanwhile} />
      {mayTell && <AddLink href={`/metrics/${slug}/events/new`}>{addMeanwhile}</AddLink>}
    </TitledSection>
  );
}

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
