import type { MyMetric } from "#app/domain/returns/my-returns.ts";
import type { OpenMonth } from "#app/domain/returns/return.ts";
import { SparklineFigure } from "#app/ui/charts/sparkline-figure.tsx";
import { TitledSection } from "#app/ui/kit/titles.tsx";
import { dayInWords, periodInWords } from "#app/words/en/calendar/period-in-words.ts";
import { words } from "#app/words/words.ts";

/** Months with figures due: on a phone one question at a time, elsewhere on one page. */
export function OpenReturns({
  open,
  begun,
}: {
  open: readonly OpenMonth[];
  /** The number of answers in each month's draft. */
  begun: ReadonlyMap<string, number>;
}) {
  return (
    <ul className="open-returns">
      {open.map((one) => (
        <li key={one.month}>
          <OpenReturn open={one} begun={begun.get(one.month) ?? 0} />
        </li>
      ))}
    </ul>
  );
}

const mostNames = 8;

function OpenReturn({
  open: { month, open, asked, dueOn, isLate },
  begun,
}: {
  open: OpenMonth;
  begun: number;
}) {
  const { returns } = words;
  const [grid, single] = [`/returns/${month}`, `/returns/${month}/${open[0]?.metric.slug}`];
  const give = returns.give(periodInWords(month), begun > 0);
  return (
    <>
      <h2>{periodInWords(month)}</h2>
      <p>
        {returns.open(open.length, asked)},{" "}
        {isLate ? (
          <strong>{returns.late(dayInWords(dueOn))}</strong>
        ) : (
          returns.due(dayInWords(dueOn))
        )}
        .
      </p>
      {begun > 0 && <p>{returns.begun(begun)}</p>}
      <p className="for-phone">
        <a className="govuk-button" href={single}>
          {give}
        </a>
        <a href={grid}>{returns.allTogether}</a>
      </p>
      <p className="for-desk">
        <a className="govuk-button" href={grid}>
          {give}
        </a>
        <a href={single}>{returns.oneByOne}</a>
      </p>
      <ul className="asked">
        {open.slice(0, mostNames).map(({ metric }) => (
          <li key={metric.slug}>{metric.name}</li>
        ))}
        {open.length > mostNames && <li>{returns.more(open.length - mostNames)}</li>}
      </ul>
    </>
  );
}

export function MyMetrics({ metrics }: { metrics: readonly MyMetric[] }) {
  return (
    <TitledSection id="uses" title={words.returns.uses}>
      <ul className="my-metrics">
        {metrics.map(({ metric, chart, newest, use }) => (
          <li key={metric.slug} data-metric={metric.slug} data-stage={metric.stage}>
            <div>
              <h3>
                <a href={`/metrics/${metric.slug}`}>{metric.name}</a>
              </h3>
              <p>{newest ? words.returns.newest(newest, metric) : words.returns.noneYet}.</p>
              <p className="how">{words.use(use)}</p>
            </div>
            {chart && <SparklineFigure chart={chart} size="brief" />}
          </li>
        ))}
      </ul>
    </TitledSection>
  );
}
