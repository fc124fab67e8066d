import type { ReactNode } from "react";
import type { JoinedCampaign } from "#app/domain/joined-campaign.ts";
import type { ReviewHeadline } from "#app/domain/review-headline.ts";
import { momentInWords } from "#app/domain/today.ts";
import { ChartFigure } from "./charts/chart-figure.tsx";
import { SparklineFigure } from "./charts/sparkline-figure.tsx";
import { VanityLine } from "./vanity.tsx";
import { words } from "./words/english.ts";

/** The first headline of the page: finding, number, chart, the campaign meant to move it, and how we know. */
export function Lead({ headline }: { headline: ReviewHeadline }) {
  return (
    <Headline headline={headline} size="lead">
      <ChartFigure chart={headline.chart} width="wide" />
      <Campaigns joined={headline.joined} />
      <HowWeKnow headline={headline} />
    </Headline>
  );
}

export function Second({ headline }: { headline: ReviewHeadline }) {
  return (
    <Headline headline={headline} size="second">
      <SparklineFigure chart={headline.chart} size="second" />
      <Campaigns joined={headline.joined.slice(-1)} />
      <HowWeKnow headline={headline} />
    </Headline>
  );
}

export function Brief({ headline }: { headline: ReviewHeadline }) {
  return (
    <Headline headline={headline} size="brief">
      <SparklineFigure chart={headline.chart} size="brief" />
    </Headline>
  );
}

function Headline({
  headline,
  size,
  children,
}: {
  headline: ReviewHeadline;
  size: "lead" | "second" | "brief";
  children: ReactNode;
}) {
  const { metric, target } = headline;
  return (
    <article className={size} data-metric={metric.slug} data-stage={metric.stage}>
      <p className="kicker">{metric.serviceName}</p>
      <h2>
        <a href={`/metrics/${metric.slug}`}>{headline.headline}</a>
      </h2>
      <p className="finding">
        <span className="figure-number" data-figure>
          {headline.number ?? absence(headline)}
        </span>{" "}
        <span>
          {headline.sentence}
          {target && ` ${target}.`}
        </span>
      </p>
      {children}
    </article>
  );
}

function absence({ finding }: ReviewHeadline): string {
  if (finding.kind !== "no number") return words.chart.table.none;
  return words.review.absent[finding.amount?.state ?? "not given"];
}

/** The campaigns meant to move an outcome, what followed, and their vanity numbers small beside it. */
export function Campaigns({ joined }: { joined: JoinedCampaign[] }) {
  if (joined.length === 0) return <p className="how">{words.review.noCampaign}</p>;
  return joined.map(({ campaign, sentences, vanity }) => (
    <div key={campaign.slug} className="pair">
      <p>{sentences.join(" ")}</p>
      {vanity.length === 0 && <p>{words.review.noVanity}</p>}
      {vanity.map((number) => (
        <VanityLine key={number.metric.slug} vanity={number} />
      ))}
    </div>
  ));
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
