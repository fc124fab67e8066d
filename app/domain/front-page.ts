import type { Finding } from "./headline.ts";
import type { ReviewHeadline } from "./review-headline.ts";

/** Which headline gets how much of the page: chosen by what it weighs, never by hand. */
export type FrontPage = {
  lead: ReviewHeadline | null;
  seconds: ReviewHeadline[];
  briefs: ReviewHeadline[];
  folded: ReviewHeadline[];
};

const mostSeconds = 2;
const mostBriefs = 6;

/** Of headlines with the heaviest first: one lead, which is an outcome where there is one, two seconds, up to six briefs, and the rest folded. */
export function frontPageOf(inOrder: readonly ReviewHeadline[]): FrontPage {
  const lead = inOrder.find(({ metric }) => metric.stage === "outcome") ?? inOrder[0] ?? null;
  const others = inOrder.filter((headline) => headline !== lead);
  return {
    lead,
    seconds: others.slice(0, mostSeconds),
    briefs: others.slice(mostSeconds, mostSeconds + mostBriefs),
    folded: others.slice(mostSeconds + mostBriefs),
  };
}

export function heaviestFirst(headlines: readonly ReviewHeadline[]): ReviewHeadline[] {
  return headlines
    .map((headline) => ({ headline, weight: weightOf(headline) }))
    .toSorted(
      (one, other) =>
        other.weight - one.weight ||
        distanceIn(other.headline.finding) - distanceIn(one.headline.finding) ||
        one.headline.metric.priority - other.headline.metric.priority,
    )
    .map(({ headline }) => headline);
}

/** Importance × evidence × completeness × whether it moved outside normal variation, each from 0 to 1. */
export function weightOf(
  headline: Pick<ReviewHeadline, "metric" | "finding" | "limits" | "completeness" | "joined">,
): number {
  const { metric, limits, completeness } = headline;
  const importance = Math.max(0.3, 1.1 - 0.1 * metric.priority);
  const evidence = { set: 1, trial: 0.7, none: 0.4 }[limits];
  return importance * evidence * completeness * movement(headline);
}

/** That nothing moved is news where a campaign was meant to move it. */
function movement({ finding, joined }: Pick<ReviewHeadline, "finding" | "joined">): number {
  switch (finding.kind) {
    case "moved":
      return { "outside limits": 1, trend: 0.9, shift: 0.85, "two of three": 0.6 }[finding.signal];
    case "usual":
      return joined.length > 0 ? 0.75 : 0.3;
    case "too few":
      return 0.2;
    case "no number":
      return 0.15;
  }
}

const distanceIn = (finding: Finding) => (finding.kind === "moved" ? finding.distance : 0);
