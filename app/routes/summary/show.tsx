import type { ReactNode } from "react";
import { data } from "react-router";
import { lastEndedMonth } from "#app/domain/due.ts";
import { isMonth, periodInWords } from "#app/domain/period.ts";
import { type SummarySentence, summaryOf } from "#app/domain/summary.ts";
import { demand, type Handle } from "#app/server/access.ts";
import { readReview } from "#app/server/review.ts";
import { unwritten } from "#app/server/unwritten.ts";
import { NoClearChangeInShort } from "#app/ui/campaign-verdicts.tsx";
import { CannotTellBlock } from "#app/ui/cannot-tell.tsx";
import { ChartFigure } from "#app/ui/charts/chart-figure.tsx";
import { Claim } from "#app/ui/claim.tsx";
import { MonthLinks } from "#app/ui/month-links.tsx";
import { Page } from "#app/ui/page.tsx";
import { words } from "#app/ui/words/english.ts";
import type { Route } from "./+types/show.ts";

export const handle = { permission: "read summary" } satisfies Handle;

export async function loader(asked: Route.LoaderArgs) {
  const signedIn = demand(asked, handle.permission);
  const newest = lastEndedMonth(signedIn.today);
  const month = asked.params.month ?? newest;
  if (!isMonth(month) || month > newest) throw data(null, { status: 404 });
  const summary = summaryOf(await readReview(signedIn, month));
  return unwritten({ summary, newest });
}

export default function SummaryPage({ loaderData: { summary, newest } }: Route.ComponentProps) {
  const month = periodInWords(summary.month);
  return (
    <Page title={words.summary.title(month)} section="summary">
      <div className="page-title">
        <h1>{words.summary.title(month)}</h1>
        <MonthLinks month={summary.month} newest={newest} folder="/summary" />
      </div>
      {summary.sentences.length === 0 && <p className="nothing">{words.review.empty(month)}</p>}
      <ol className="sentences">
        {summary.sentences.map((sentence, place) => (
          <Sentence key={sentence.metric.slug} told={sentence}>
            {place === 0 && summary.chart && <ChartFigure chart={summary.chart} width="column" />}
          </Sentence>
        ))}
      </ol>
      <NoClearChangeInShort standings={summary.noClearChange} />
      <CannotTellBlock untold={summary.cannotTell} />
    </Page>
  );
}

function Sentence({ told, children }: { told: SummarySentence; children: ReactNode }) {
  const { metric, headline, number, sentence, claim, evidence } = told;
  return (
    <li data-metric={metric.slug} data-stage={metric.stage}>
      <h2>{headline}</h2>
      <p>
        <b className="figure-number" data-figure>
          {number}
        </b>{" "}
        {sentence}
      </p>
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
