import type { ReactNode } from "react";
import type { VanityNumber } from "#app/domain/campaigns/vanity.ts";
import type { CampaignOutcome } from "#app/domain/verdicts/campaign-outcome.ts";
import type { CampaignPage } from "#app/domain/verdicts/campaign-page.ts";
import { ChartFigure } from "#app/ui/charts/chart-figure.tsx";
import { TitledSection } from "#app/ui/kit/titles.tsx";
import { WasMark } from "#app/ui/reviews/restated.tsx";
import { words } from "#app/words/words.ts";
import { CampaignVanity } from "./campaign-vanity.tsx";
import { ComparisonAlone, Proof } from "./proof.tsx";
import { PlannedSaid, VerdictSaid } from "./verdict.tsx";

export function CampaignResult({
  page,
  preRegistered,
}: {
  page: CampaignPage;
  preRegistered?: ReactNode;
}) {
  const { campaign, outcomes, proof, vanity, cost } = page;
  const [main, ...others] = outcomes;
  return (
    <>
      {main && (
        <Outcome outcome={main} size="lead" preRegistered={preRegistered}>
          {proof && <Proof slug={campaign.slug} metric={main.metric} proof={proof} />}
          {proof?.comparison && <ComparisonAlone comparison={proof.comparison} />}
          <CampaignVanity vanity={vanity} isShown={main.chart.points.length > 0} />
        </Outcome>
      )}
      {!main && (
        <section className="cannot-tell">
          <h2>{words.campaign.cannotTell}</h2>
          <p>{words.verdict.noOutcome(cost.spend)}</p>
        </section>
      )}
      {others.length > 0 && (
        <TitledSection id="also" title={words.campaign.also}>
          <div className="other-outcomes">
            {others.map((outcome) => (
              <Outcome key={outcome.metric.slug} outcome={outcome} size="second" />
            ))}
          </div>
        </TitledSection>
      )}
      {!main && <LonelyVanity vanity={vanity} />}
    </>
  );
}

function Outcome({
  outcome,
  size,
  preRegistered,
  children,
}: {
  outcome: CampaignOutcome;
  size: "lead" | "second";
  preRegistered?: ReactNode;
  children?: ReactNode;
}) {
  const { metric, headline, chart, verdict } = outcome;
  const said = verdict && words.verdict.said(verdict);
  const title = said?.headline ?? words.headline.title(metric.name, headline);
  const Heading = size === "lead" ? "h2" : "h3";
  return (
    <article
      className={`campaign-outcome ${size}`}
      data-metric={metric.slug}
      data-stage={metric.stage}
    >
      <div className="said">
        <p className="kicker">{metric.serviceName}</p>
        <Heading>
          <a href={`/metrics/${metric.slug}`}>{title}</a>
        </Heading>
        {said && <VerdictSaid said={said} isTold={"numbers" in verdict.effect} />}
        {outcome.planned && <PlannedSaid planned={outcome.planned} metric={outcome.metric} />}
        <p className="finding">
          <span className="figure-number" data-figure>
            {words.headline.number(headline) ?? words.campaigns.notYet}
          </span>{" "}
          <span>
            {words.headline.after(headline)} {!verdict && words.campaign.notBegun}
          </span>
        </p>
      </div>
      <WasMark chart={chart} />
      <Objective outcome={outcome} preRegistered={preRegistered} />
      {chart.points.length > 0 && (
        <ChartFigure chart={chart} title={title} width={size === "lead" ? "wide" : "column"} />
      )}
      {children}
    </article>
  );
}

function Objective({
  outcome: { metric, objective, standing, comparison },
  preRegistered,
}: {
  outcome: CampaignOutcome;
  preRegistered: ReactNode;
}) {
  return (
    <div className="objective">
      <p className="kicker">{words.campaign.objective}</p>
      {objective ? (
        <p className="objective-sentence">{words.objectives.sentence(objective, metric)}</p>
      ) : (
        <p>{words.campaign.noObjective}</p>
      )}
      {standing && <p>{words.objectives.standing(standing, metric)}</p>}
      {comparison && (
        <p className="how">
          {words.campaign.comparison} <a href={`/metrics/${comparison.slug}`}>{comparison.name}</a>
        </p>
      )}
      {preRegistered}
    </div>
  );
}

function LonelyVanity({ vanity }: { vanity: VanityNumber[] }) {
  if (vanity.length === 0) return null;
  return (
    <details>
      <summary>{words.campaign.lonelyVanity}</summary>
      <CampaignVanity vanity={vanity} isShown />
    </details>
  );
}
