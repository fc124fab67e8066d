import type { Chart } from "#app/domain/metrics/chart.ts";
import type { Summary, SummarySentence } from "#app/domain/reviews/summary.ts";
import { Key } from "#app/ui/charts/chart-figure.tsx";
import { ChartTable } from "#app/ui/charts/chart-table.tsx";
import { LineChart } from "#app/ui/charts/line-chart.tsx";
import { drawnFor } from "#app/ui/charts/sizes.ts";
import { Claim } from "#app/ui/verdicts/claim.tsx";
import { words } from "#app/words/words.ts";
import { RestatedMarks, type RestatedOnPage } from "./restated.tsx";

export function SummarySentences({
  summary: { sentences, chart },
  marks,
}: {
  summary: Summary;
  marks: RestatedOnPage;
}) {
  return (
    <ol className="sentences">
      {sentences.map((sentence, index) => (
        <Sentence
          key={sentence.metric.slug}
          told={sentence}
          chart={index === 0 ? chart : null}
          marks={marks}
        />
      ))}
    </ol>
  );
}

function Sentence({
  told,
  chart,
  marks,
}: {
  told: SummarySentence;
  chart: Chart | null;
  marks: RestatedOnPage;
}) {
  const { metric, period, claim, evidence } = told;
  return (
    <li data-metric={metric.slug} data-stage={metric.stage}>
      <div>
        <h2>{words.headline.title(metric.name, told)}</h2>
        <p className="finding">
          <b className="figure-number" data-figure>
            {words.headline.number(told)}
          </b>{" "}
          <span>{words.headline.after(told)}</span>
        </p>
        <RestatedMarks metric={metric} period={period} {...marks} />
        {claim && (
          <p className="sureness">
            <b>{words.verdict.of(claim.campaign.name)}</b>{" "}
            <Claim told={words.verdict.lead(claim.verdict)} />
          </p>
        )}
        {evidence && <p className="sureness">{words.summary.evidence(evidence)}</p>}
      </div>
      {chart && <SummaryChart chart={chart} />}
    </li>
  );
}

function SummaryChart({ chart }: { chart: Chart }) {
  const description = words.chart.description(chart);
  return (
    <figure className="chart-figure">
      {drawnFor.column.map((drawing) => (
        <LineChart key={drawing} chart={chart} width={drawing} description={description} />
      ))}
      <figcaption className="chart-key">
        <Key chart={chart} />
      </figcaption>
      <details>
        <summary>{words.chart.showFigures}</summary>
        <ChartTable chart={chart} />
      </details>
    </figure>
  );
}
