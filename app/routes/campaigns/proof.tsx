import type { Metric } from "#app/domain/metrics/metric.ts";
import type { CampaignProof, ComparisonProof } from "#app/domain/verdicts/campaign-proof.ts";
import { ChartFigure } from "#app/ui/charts/chart-figure.tsx";
import { Onward } from "#app/ui/kit/page.tsx";
import { Facts } from "#app/ui/kit/titles.tsx";
import { withinSentence } from "#app/words/en/sentence.ts";
import { factsOf } from "#app/words/en/verdicts/proof-facts.ts";
import { words } from "#app/words/words.ts";
import { TechnicalView } from "./technical-view.tsx";

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
  const placebo = "placebo" in effect && said.placebo(effect.placebo.runs, effect.placebo.found);
  const rows: [string, string][] = [
    [said.facts.before, before],
    ...told.map(([name, fact]): [string, string] => [
      said.facts[name as keyof typeof facts],
      String(fact),
    ]),
    ...(placebo ? [[said.facts.placebo, placebo] satisfies [string, string]] : []),
    [said.facts.flags, effect.flags.map((flag) => said.flags[flag]).join(" ") || said.noFlags],
  ];
  return (
    <details className="proof" id="proof">
      <summary>{said.heading}</summary>
      <p>
        {comparison && effect.compared
          ? said.method.compared(before, withinSentence(comparison.metric.name))
          : said.method.alone(before)}{" "}
        {said.method.likely}
      </p>
      <Facts rows={rows} />
      {technical && <TechnicalView technical={technical} />}
      <h3>{said.check}</h3>
      <p>{said.checkLead}</p>
      <pre className="command">
        <code>{command}</code>
      </pre>
      <Onward href={`/campaigns/${slug}/outcome.csv`}>{said.download}</Onward>
      {comparison && (
        <Onward href={`/campaigns/${slug}/comparison.csv`}>{said.downloadComparison}</Onward>
      )}
      <p className="how">{said.others}</p>
    </details>
  );
}

/** Shows whether the comparison moved by itself. */
export function ComparisonAlone({
  comparison: { metric, chart, effect },
}: {
  comparison: ComparisonProof;
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
