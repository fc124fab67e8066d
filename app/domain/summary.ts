import type { CannotTell } from "./cannot-tell.ts";
import type { Chart } from "./chart.ts";
import type { MetricInService } from "./metric.ts";
import type { Month } from "./period.ts";
import type { Review } from "./review.ts";
import type { ReviewHeadline } from "./review-headline.ts";

/** One thing that a chief executive can repeat, with how sure we are of it. */
export type SummarySentence = {
  metric: MetricInService;
  headline: string;
  number: string | null;
  sentence: string;
  evidence: string;
};

export type Summary = {
  month: Month;
  sentences: SummarySentence[];
  /** Of the first sentence; null where there is none. */
  chart: Chart | null;
  cannotTell: CannotTell[];
};

const mostSentences = 5;

/** A month in five sentences at most: the front page's heaviest headlines, its lead first. */
export function summaryOf({ month, front, cannotTell }: Review): Summary {
  const { lead, seconds, briefs } = front;
  const heaviest = [...(lead ? [lead] : []), ...seconds, ...briefs]
    .filter(({ number }) => number !== null)
    .slice(0, mostSentences);
  return {
    month,
    sentences: heaviest.map((headline) => ({
      metric: headline.metric,
      headline: headline.headline,
      number: headline.number,
      sentence: headline.sentence,
      evidence: evidenceOf(headline),
    })),
    chart: heaviest[0]?.chart ?? null,
    cannotTell,
  };
}

function evidenceOf({ finding, limits, joined }: ReviewHeadline): string {
  const campaign = joined.at(-1)?.campaign;
  const meant = campaign ? ` ${campaign.name} was meant to move this.` : "";
  if (limits === "none") return `No evidence yet: there are too few figures.${meant}`;
  const trial = limits === "trial" ? " Its limits are still on trial." : "";
  return finding.kind === "moved"
    ? `Evidence: it moved outside its normal variation. We cannot rule out other causes.${trial}${meant}`
    : `Evidence: it stayed within its normal variation.${trial}${meant}`;
}
