import type { Question } from "#app/domain/returns/return.ts";
import { useFrame } from "#app/ui/kit/frame.ts";
import { TitledSection } from "#app/ui/kit/titles.tsx";
import { Was } from "#app/ui/reviews/restated.tsx";
import { periodInWords } from "#app/words/en/calendar/period-in-words.ts";
import { words } from "#app/words/words.ts";

export function GivenAnswers({ questions }: { questions: readonly Question[] }) {
  const given = questions.flatMap(({ figure, ...rest }) => (figure ? [{ ...rest, figure }] : []));
  if (given.length === 0) return null;
  return (
    <TitledSection id="given" title={words.return.alreadyGiven}>
      <dl className="answers">
        {given.map(({ metric, period, figure }) => (
          <div key={metric.slug} id={metric.slug}>
            <dt>{metric.name}</dt>
            <dd>
              {words.answer(figure, metric)} <Was figure={figure} display={metric} />
              {figure.note && <span className="how">{figure.note}</span>}
            </dd>
            <dd>
              <CorrectLink slug={metric.slug} name={metric.name} period={period} />
            </dd>
          </div>
        ))}
      </dl>
    </TitledSection>
  );
}

/** Nothing for visitors with a link, which does not open corrections. */
export function CorrectLink({
  slug,
  name,
  period,
}: {
  slug: string;
  name: string;
  period: string;
}) {
  const { link } = useFrame();
  if (link) return null;
  return (
    <a className="correct" href={`/metrics/${slug}/figures/${period}/correction`}>
      {words.return.correct}
      <span className="govuk-visually-hidden">
        {words.return.correctWhat(name, periodInWords(period))}
      </span>
    </a>
  );
}
