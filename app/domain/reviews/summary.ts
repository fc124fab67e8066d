import type { Month } from "#app/domain/calendar/period.ts";
import type { Chart } from "#app/domain/metrics/chart.ts";
import type { Headline } from "#app/domain/metrics/headline.ts";
import type { Baseline } from "#app/domain/metrics/series.ts";
import { type CampaignVerdict, isTold } from "#app/domain/verdicts/campaign-verdict.ts";
import type { JoinedCampaign } from "#app/domain/verdicts/joined-campaign.ts";
import type { Restated } from "./restated.ts";
import type { Review } from "./review.ts";
import type { ReviewHeadline } from "./review-headline.ts";

/** One thing that a chief executive can repeat, with how sure we are of it. */
export type SummarySentence = Headline & {
  /** What can be said of the newest campaign that was meant to move it and of which anything can; null where none can. */
  claim: Pick<JoinedCampaign, "campaign" | "verdict"> | null;
  /** How sure we are of it where there is no claim; null where there is. */
  evidence: SummaryEvidence | null;
};

/** What speaks for a finding by itself, and the newest campaign that was meant to move its metric. */
export type SummaryEvidence = {
  hasMoved: boolean;
  limits: Baseline["limits"];
  campaign: string | null;
};

export type Summary = {
  month: Month;
  sentences: SummarySentence[];
  /** Of the first sentence; null where there is none. */
  chart: Chart | null;
  /** Of the campaigns of which it is to be told that nothing was seen. */
  noClearChange: CampaignVerdict[];
  cannotTell: CampaignVerdict[];
};

const mostSentences = 5;

/** A month in five sentences at most: the front page's heaviest headlines, its lead first. */
export function summaryOf({ month, front, noClearChange, cannotTell }: Review): Summary {
  const { lead, seconds, briefs } = front;
  const heaviest = [...(lead ? [lead] : []), ...seconds, ...briefs]
    .filter(({ newest }) => newest?.value != null)
    .slice(0, mostSentences);
  return {
    month,
    sentences: heaviest.map((headline) => {
      const { metric, period, finding, newest, baseline } = headline;
      const claim = headline.joined.findLast(({ verdict }) => isTold(verdict)) ?? null;
      const evidence = claim ? null : evidenceOf(headline);
      return { metric, period, finding, newest, baseline, claim, evidence };
    }),
    chart: heaviest[0]?.chart ?? null,
    noClearChange,
    cannotTell,
  };
}

const evidenceOf = ({ finding, baseline, joined }: ReviewHeadline): SummaryEvidence => ({
  hasMoved: finding.kind === "moved",
  limits: baseline.limits,
  campaign: joined.at(-1)?.campaign.name ?? null,
});

/** Of the figures that were restated, those that a summary's sentences are about. */
export const restatedIn = (
  { sentences }: Pick<Summary, "sentences">,
  restated: readonly Restated[],
): Restated[] =>
  restated.filter(({ metric }) => sentences.some((told) => told.metric.id === metric.id));
