import type { Month } from "#app/domain/calendar/period.ts";
import type { Chart } from "#app/domain/metrics/chart.ts";
import type { Headline } from "#app/domain/metrics/headline.ts";
import type { Baseline } from "#app/domain/metrics/series.ts";
import { type CampaignVerdict, isTold } from "#app/domain/verdicts/campaign-verdict.ts";
import type { JoinedCampaign } from "#app/domain/verdicts/joined-campaign.ts";
import type { Restated } from "./restated.ts";
import type { Review } from "./review.ts";
import type { ReviewHeadline } from "./review-headline.ts";

export type SummarySentence = Headline & {
  /** The newest campaign that was meant to move it and has a verdict. */
  claim: Pick<JoinedCampaign, "campaign" | "verdict"> | null;
  /** Null if there is a claim. */
  evidence: SummaryEvidence | null;
};

/** The evidence without a verdict; `campaign` is the newest that was meant to move the metric. */
export type SummaryEvidence = {
  hasMoved: boolean;
  limits: Baseline["limits"];
  campaign: string | null;
};

export type Summary = {
  month: Month;
  sentences: SummarySentence[];
  /** Of the first sentence. */
  chart: Chart | null;
  noClearChange: CampaignVerdict[];
  cannotTell: CampaignVerdict[];
};

const mostSentences = 5;

/** The heaviest headlines of the front page, its lead first. */
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

export const restatedIn = (
  { sentences }: Pick<Summary, "sentences">,
  restated: readonly Restated[],
): Restated[] =>
  restated.filter(({ metric }) => sentences.some((told) => told.metric.id === metric.id));
