import type { JoinedCampaign } from "#app/domain/joined-campaign.ts";
import { dayInWords } from "#app/domain/period.ts";
import type { ReviewHeadline } from "#app/domain/review.ts";
import { ChartFigure } from "./charts/chart-figure.tsx";
import { words } from "./words/english.ts";

/** An outcome of the month: the finding, the number, the chart, the campaign meant to move it, and how we know. */
export function Headline({
  headline,
  size,
}: {
  headline: ReviewHeadline;
  size: "lead" | "second";
}) {
  const { metric, chart, joined } = headline;
  return (
    <article className={size} data-metric={metric.slug} data-stage={metric.stage}>
      <p className="kicker">{metric.serviceName}</p>
      <h3>{headline.headline}</h3>
      <p className="finding">
        <span className="figure-number" data-figure>
          {headline.number ?? words.chart.table.none}
        </span>{" "}
        <span>{headline.sentence}</span>
      </p>
      <ChartFigure chart={chart} width={size === "lead" ? "wide" : "column"} />
      <Campaigns joined={joined} />
      <p className="how">
        {words.review.freshness(metric.source, headline.givenAt && dayInWords(headline.givenAt))}{" "}
        <a href={`/metrics/${metric.slug}`}>
          {words.review.howWeKnow}
          <span className="govuk-visually-hidden"> {metric.name}</span>
        </a>
      </p>
    </article>
  );
}

/** The campaigns meant to move an outcome, what followed, and their vanity numbers small beside it. */
export function Campaigns({ joined }: { joined: JoinedCampaign[] }) {
  if (joined.length === 0) return <p className="how">{words.review.noCampaign}</p>;
  return joined.map(({ campaign, sentences, vanity }) => (
    <div key={campaign.slug} className="pair">
      <p>{sentences.join(" ")}</p>
      {vanity.length === 0 && <p>{words.review.noVanity}</p>}
      {vanity.map(({ metric, text }) => (
        <p key={metric.slug} data-metric={metric.slug} data-stage={metric.stage}>
          {words.review.beside} <b data-figure>{text}</b>
        </p>
      ))}
    </div>
  ));
}
