import type { Period } from "#app/domain/calendar/period.ts";
import { dayInLondon } from "#app/domain/calendar/today.ts";
import type { Chart } from "#app/domain/metrics/chart.ts";
import type { Display } from "#app/domain/metrics/display.ts";
import { amountBefore, type FigureInForce } from "#app/domain/metrics/figure.ts";
import type { Restated } from "#app/domain/reviews/restated.ts";
import { dayInWords, periodInWords } from "#app/words/en/calendar/period-in-words.ts";
import { amountInWords } from "#app/words/en/numbers.ts";
import { words } from "#app/words/words.ts";

export type RestatedOnPage = {
  /** Before the review was published. */
  restated: readonly Restated[];
  /** After it was published, first figures included. */
  restatedSince: readonly Restated[];
};

const mostMarks = 3;

export function RestatedMarks({ metric, period, ...page }: RestatedOnPage & Headlined) {
  const { before, since, more } = marksOf({ metric, period }, page);
  if (before.length + since.length === 0) return null;
  return (
    <p className="restated-marks">
      {before.map((mark) => (
        <span key={mark}>{mark} </span>
      ))}
      {since.map((mark) => (
        <strong key={mark}>{mark} </strong>
      ))}
      {more && <a href="#restated-since">{more}</a>}
    </p>
  );
}

type Headlined = { metric: { id: number }; period: Period };

/** The corrections in words: those of the time, the first few since, and the number of any more. */
export function marksOf(
  { metric, period }: Headlined,
  { restated, restatedSince }: RestatedOnPage,
): { before: string[]; since: string[]; more: string | null } {
  const before = restated.filter((one) => one.metric.id === metric.id && one.period === period);
  const since = restatedSince
    .filter((one) => one.metric.id === metric.id)
    .toSorted((one, other) => Number(other.period === period) - Number(one.period === period));
  const more = since.length - mostMarks;
  return {
    before: before.filter(({ was }) => was).map(words.restated.markBefore),
    since: since.slice(0, mostMarks).map((one) => markOf(one, period)),
    more: more > 0 ? words.restated.more(more) : null,
  };
}

function markOf(one: Restated, own: Period): string {
  const mark = words.restated.markSince(one);
  return one.period === own ? mark : words.restated.markOf(periodInWords(one.period), mark);
}

export function WasMark({ chart: { points, display } }: { chart: Chart }) {
  const was = points.at(-1)?.was;
  if (!was) return null;
  return <p className="restated-marks">{words.restated.markThen(amountInWords(was, display))}</p>;
}

export function Was({ figure, display }: { figure: FigureInForce; display: Display }) {
  const before = amountBefore(figure);
  if (!before) return null;
  return <span className="how">{words.restated.markThen(words.answer(before, display))}</span>;
}

export function RestatedSinceList({
  restatedSince,
  isLinked = true,
}: Pick<RestatedOnPage, "restatedSince"> & { isLinked?: boolean }) {
  const { restated: said } = words;
  if (restatedSince.length === 0) return null;
  return (
    <section className="restated-since" aria-labelledby="restated-since">
      <h2 id="restated-since">{said.since}</h2>
      <p className="how">{said.sinceLead}</p>
      <ul>
        {restatedSince.map((one) => (
          <li key={`${one.metric.slug} ${one.period}`}>
            {isLinked ? (
              <a href={`/metrics/${one.metric.slug}`}>{one.metric.name}</a>
            ) : (
              <b>{one.metric.name}</b>
            )}
            , {said.change(one)}{" "}
            <small>
              {one.reason} {said.on(dayInWords(dayInLondon(new Date(one.givenAt))))}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
