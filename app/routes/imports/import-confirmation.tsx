import type { FigureShown, MetricOutcome } from "#app/domain/imports/import-outcome.ts";
import type { Display } from "#app/domain/metrics/display.ts";
import type { MetricInService } from "#app/domain/metrics/metric.ts";
import { periodInWords } from "#app/words/en/calendar/period-in-words.ts";
import { amountInWords } from "#app/words/en/numbers.ts";
import { words } from "#app/words/words.ts";

type Changes = MetricOutcome & { metric: MetricInService };

export function ImportChanges({ changes }: { changes: readonly Changes[] }) {
  const { importConfirmation: confirmation } = words;
  return changes.map(({ metric, added, changed, unchanged, far, shown }) => (
    <section key={metric.slug} className="import-changes">
      <h2>{metric.name}</h2>
      <p className="how">{confirmation.total(added, changed, unchanged)}</p>
      {far > 0 && <Far far={far} figures={shown.far} metric={metric} />}
      {changed > 0 && (
        <Figures
          caption={confirmation.changed}
          figures={shown.changed}
          more={changed}
          metric={metric}
        />
      )}
      {added > 0 && (
        <details>
          <summary>{confirmation.added(added)}</summary>
          <Figures
            caption={confirmation.added(added)}
            figures={shown.added}
            more={added}
            metric={metric}
          />
        </details>
      )}
    </section>
  ));
}

function Far({
  far,
  figures,
  metric,
}: {
  far: number;
  figures: readonly FigureShown[];
  metric: Display;
}) {
  const { importConfirmation: confirmation } = words;
  return (
    <div className="import-far">
      <h3>{confirmation.far}</h3>
      <p className="how">{confirmation.farLead}</p>
      <ul>
        {figures.map(({ period, line, amount, usual = "" }) => (
          <li key={period}>
            <b>{amountInWords(amount, metric)}</b>{" "}
            {confirmation.farOn(periodInWords(period), line, usual)}
          </li>
        ))}
      </ul>
      <More shown={figures} all={far} />
    </div>
  );
}

function Figures({
  caption,
  figures,
  more,
  metric,
}: {
  caption: string;
  figures: readonly FigureShown[];
  more: number;
  metric: Display;
}) {
  const { importConfirmation: confirmation } = words;
  const isChange = figures.some(({ was }) => was !== null);
  return (
    <>
      <table className="figures">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{confirmation.period}</th>
            {isChange && <th scope="col">{confirmation.was}</th>}
            <th scope="col">{isChange ? confirmation.now : confirmation.figure}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map(({ period, amount, was }) => (
            <tr key={period}>
              <th scope="row">{periodInWords(period)}</th>
              {was && <td>{amountInWords(was, metric)}</td>}
              <td>
                {isChange ? <b>{amountInWords(amount, metric)}</b> : amountInWords(amount, metric)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <More shown={figures} all={more} />
    </>
  );
}

function More({ shown, all }: { shown: readonly unknown[]; all: number }) {
  if (all <= shown.length) return null;
  return <p className="how">{words.importConfirmation.more(all - shown.length)}</p>;
}
