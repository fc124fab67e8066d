import type { Metric } from "#app/domain/metrics/metric.ts";
import { withinSentence } from "#app/domain/metrics/wording.ts";
import type { CampaignProof, ComparisonTold } from "#app/domain/verdicts/campaign-proof.ts";
import { ChartFigure } from "#app/ui/charts/chart-figure.tsx";
import { factsOf } from "#app/words/en/verdicts/proof-facts.ts";
import { words } from "#app/words/words.ts";
import { TechnicalView } from "./technical-view.tsx";

/** What a verdict rests on, how it was tried, and how anybody can reckon it again. */
export function Proof({
  slug,
  metric,
  proof: { effect, technical, command, comparison },
}: {
  slug: string;
  metric: Metric;
  proof: CampaignProof;
}) {
  const { proof: said } = words;
  const { before, ...facts } = factsOf(effect, metric);
  const told = Object.entries(facts).filter(([, fact]) => fact !== null);
  return (
    <details className="proof" id="proof">
      <summary>{said.heading}</summary>
      <p>
        {comparison && effect.compared
          ? said.method.compared(before, withinSentence(comparison.metric.name))
          : said.method.alone(before)}{" "}
        {said.method.likely}
      </p>
      <dl className="facts">
        <Fact name={said.facts.before} text={before} />
        {told.map(([name, fact]) => (
          <Fact key={name} name={said.facts[name as keyof typeof facts]} text={fact as string} />
        ))}
        {"placebo" in effect && (
          <Fact
            name={said.facts.placebo}
            text={said.placebo(effect.placebo.runs, effect.placebo.found)}
          />
        )}
        <Fact
          name={said.facts.flags}
          text={effect.flags.map((flag) => said.flags[flag]).join(" ") || said.noFlags}
        />
      </dl>
      {technical && <TechnicalView technical={technical} />}
      <h3>{said.check}</h3>
      <p>{said.checkLead}</p>
      <pre className="command">
        <code>{command}</code>
      </pre>
      <p>
        <a className="download" href={`/campaigns/${slug}/outcome.csv`}>
          {said.download}
        </a>
      </p>
      {comparison && (
        <p>
          <a className="download" href={`/campaigns/${slug}/comparison.csv`}>
            {said.downloadComparison}
          </a>
        </p>
      )}
      <p className="how">{said.others}</p>
    </details>
  );
}

const Fact = ({ name, text }: { name: string; text: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{text}</dd>
  </div>
);

/** The comparison's own chart with its own forecast, and whether it moved by itself. */
export function ComparisonAlone({
  comparison: { metric, chart, effect },
}: {
  comparison: ComparisonTold;
}) {
  const { proof: said } = words;
  const moved = effect.verdict === "no clear change" ? said.stayed : said.moved;
  return (
    <section
      className="comparison-alone"
      data-metric={metric.slug}
      data-stage={metric.stage}
      aria-labelledby="comparison-alone"
    >
      <h3 id="comparison-alone">{said.comparison}</h3>
      <p>
        <b>{"numbers" in effect ? moved : said.untold}</b>{" "}
        {words.verdict.claim(effect, metric).sentence}
      </p>
      <ChartFigure chart={chart} width="column" />
    </section>
  );
}
