import type { ReactNode } from "react";
import type { ReviewHeadline } from "#app/domain/reviews/review-headline.ts";
import { isTold } from "#app/domain/verdicts/campaign-verdict.ts";
import type { JoinedCampaign } from "#app/domain/verdicts/joined-campaign.ts";
import { ChartFigure } from "#app/ui/charts/chart-figure.tsx";
import { SparklineFigure } from "#app/ui/charts/sparkline-figure.tsx";
import { RestatedMarks, type RestatedOnPage } from "#app/ui/reviews/restated.tsx";
import { Claim } from "#app/ui/verdicts/claim.tsx";
import { momentInWords } from "#app/words/en/calendar/period-in-words.ts";
import { words } from "#app/words/words.ts";
import { VanityLine } from "./vanity.tsx";

type Marked = { headline: ReviewHeadline; marks: RestatedOnPage };

export function Lead({ headline, marks }: Marked) {
  return (
    <Headline headline={headline} marks={marks} size="lead">
      <Claims joined={headline.joined} />
      <ChartFigure chart={headline.chart} width="wide" />
      <Campaigns joined={headline.joined} />
      <HowWeKnow headline={headline} />
    </Headline>
  );
}

export function Second({ headline, marks }: Marked) {
  return (
    <Headline headline={headline} marks={marks} size="second">
      <ClaimInBrief joined={headline.joined.at(-1)} />
      <SparklineFigure chart={headline.chart} size="second" />
      <VanityBeside joined={headline.joined.at(-1)} />
      <HowWeKnow headline={headline} />
    </Headline>
  );
}

export function Brief({ headline, marks }: Marked) {
  return (
    <Headline headline={headline} marks={marks} size="brief">
      <SparklineFigure chart={headline.chart} size="brief" />
    </Headline>
  );
}

function Headline({
  headline,
  marks,
  size,
  children,
}: Marked & {
  size: "lead" | "second" | "brief";
  children: ReactNode;
}) {
  const { metric, period } = headline;
  const { target, display } = headline.chart;
  return (
    <article className={size} data-metric={metric.slug} data-stage={metric.stage}>
      <p className="kicker">{metric.serviceName}</p>
      <h2>
        <a href={`/metrics/${metric.slug}`}>{words.headline.title(metric.name, headline)}</a>
      </h2>
      <p className="finding">
        <span className="figure-number" data-figure>
          {words.headline.number(headline) ?? absence(headline)}
        </span>{" "}
        <span>
          {words.headline.after(headline)}
          {target && ` ${words.headline.target(target, display)}.`}
        </span>
      </p>
      <RestatedMarks metric={metric} period={period} {...marks} />
      {children}
    </article>
  );
}

function absence({ finding }: ReviewHeadline): string {
  if (finding.kind !== "no number") return words.chart.table.none;
  return words.review.absent[finding.amount?.state ?? "not given"];
}

function Claims({ joined }: { joined: JoinedCampaign[] }) {
  return joined.map(({ campaign, verdict }) => (
    <p key={campaign.slug} className="claim">
      <a href={`/campaigns/${campaign.slug}`}>{words.verdict.of(campaign.name)}</a>{" "}
      <Claim told={words.verdict.lead(verdict)} />
    </p>
  ));
}

function ClaimInBrief({ joined }: { joined: JoinedCampaign | undefined }) {
  if (!joined) return <p className="how">{words.review.noCampaign}</p>;
  if (isTold(joined.verdict)) return <Claims joined={[joined]} />;
  const { campaign, verdict } = joined;
  return (
    <p className="claim">
      {words.verdict.purpose(campaign)} <b>{words.verdict.kinds[verdict.kind]}.</b>
    </p>
  );
}

function VanityBeside({ joined }: { joined: JoinedCampaign | undefined }) {
  if (!joined) return null;
  return (
    <div className="pair">
      <Vanity vanity={joined.vanity} />
    </div>
  );
}

function Campaigns({ joined }: { joined: JoinedCampaign[] }) {
  if (joined.length === 0) return <p className="how">{words.review.noCampaign}</p>;
  return joined.map(({ campaign, vanity }) => (
    <div key={campaign.slug} className="pair">
      <p>{words.verdict.purpose(campaign)}</p>
      <Vanity vanity={vanity} />
    </div>
  ));
}

export function CampaignsMeant({ joined }: { joined: JoinedCampaign[] }) {
  if (joined.length === 0) return <p className="how">{words.review.noCampaign}</p>;
  return joined.map((one) => (
    <section key={one.campaign.slug}>
      <Claims joined={[one]} />
      <Campaigns joined={[one]} />
    </section>
  ));
}

function Vanity({ vanity }: Pick<JoinedCampaign, "vanity">) {
  if (vanity.length === 0) return <p>{words.review.noVanity}</p>;
  return vanity.map((number) => <VanityLine key={number.metric.slug} vanity={number} />);
}

function HowWeKnow({ headline: { metric, givenAt } }: { headline: ReviewHeadline }) {
  return (
    <p className="how">
      {words.review.freshness(metric.source, givenAt && momentInWords(givenAt))}{" "}
      <a href={`/metrics/${metric.slug}`}>
        {words.review.howWeKnow}
        <span className="govuk-visually-hidden"> {metric.name}</span>
      </a>
    </p>
  );
}
