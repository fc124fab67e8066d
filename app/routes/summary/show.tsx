import type { ReactNode } from "react";
import { periodInWords } from "#app/domain/period.ts";
import { may } from "#app/domain/permission.ts";
import { restatedIn, type SummarySentence, summaryOf } from "#app/domain/summary.ts";
import { demand, type Handle } from "#app/server/access.ts";
import { summaryAsked } from "#app/server/summary.ts";
import { unwritten } from "#app/server/unwritten.ts";
import { NoClearChangeInShort } from "#app/ui/campaign-verdicts.tsx";
import { CannotTellBlock } from "#app/ui/cannot-tell.tsx";
import { ChartFigure } from "#app/ui/charts/chart-figure.tsx";
import { Claim } from "#app/ui/claim.tsx";
import { useFrame } from "#app/ui/frame.ts";
import { MonthLinks } from "#app/ui/month-links.tsx";
import { Page } from "#app/ui/page.tsx";
import { RestatedMarks, type RestatedOnPage, RestatedSinceList } from "#app/ui/restated.tsx";
import { SummaryState } from "#app/ui/review-state.tsx";
import { words } from "#app/ui/words/english.ts";
import type { Route } from "./+types/show.ts";

export const handle = { permission: "read summary" } satisfies Handle;

export async function loader(asked: Route.LoaderArgs) {
  const signedIn = demand(asked, handle.permission);
  const { review, newest, among } = await summaryAsked(signedIn, asked.params.month);
  return unwritten({ review, summary: review && summaryOf(review), newest, among });
}

export default function SummaryPage({ loaderData }: Route.ComponentProps) {
  const { review, summary, newest, among } = loaderData;
  if (!review || !summary) return <NothingPublished />;
  const month = periodInWords(summary.month);
  return (
    <Page title={words.summary.title(month)} section="summary">
      <div className="page-title">
        <h1>{words.summary.title(month)}</h1>
        <MonthLinks month={summary.month} newest={newest} folder="/summary" among={among} />
      </div>
      <SummaryState review={review} />
      {summary.sentences.length === 0 && <p className="nothing">{words.review.empty(month)}</p>}
      <ol className="sentences">
        {summary.sentences.map((sentence, place) => (
          <Sentence key={sentence.metric.slug} told={sentence} marks={review}>
            {place === 0 && summary.chart && <ChartFigure chart={summary.chart} width="column" />}
          </Sentence>
        ))}
      </ol>
      <NoClearChangeInShort standings={summary.noClearChange} />
      <CannotTellBlock untold={summary.cannotTell} />
      <RestatedSinceList restatedSince={restatedIn(summary, review.restatedSince)} />
    </Page>
  );
}

function NothingPublished() {
  const { person } = useFrame();
  return (
    <Page title={words.publication.nothing} section="summary">
      <div className="page-title">
        <h1>{words.publication.nothing}</h1>
      </div>
      <p className="govuk-body">{words.publication.nothingLead}</p>
      {person && may(person, "read reviews") && (
        <p className="add">
          <a href="/reviews">{words.publication.drafts}</a>
        </p>
      )}
    </Page>
  );
}

function Sentence({
  told,
  marks,
  children,
}: {
  told: SummarySentence;
  marks: RestatedOnPage;
  children: ReactNode;
}) {
  const { metric, period, headline, number, sentence, claim, evidence } = told;
  return (
    <li data-metric={metric.slug} data-stage={metric.stage}>
      <h2>{headline}</h2>
      <p>
        <b className="figure-number" data-figure>
          {number}
        </b>{" "}
        {sentence}
      </p>
      <RestatedMarks metric={metric} period={period} {...marks} />
      {claim && (
        <p className="claim">
          <b>{words.verdict.of(claim.campaign.name)}</b> <Claim told={claim.told} />
        </p>
      )}
      {evidence && <p className="how">{evidence}</p>}
      {children}
    </li>
  );
}
