import type { Campaign } from "#app/domain/campaigns/campaign.ts";
import type { Finding } from "#app/domain/metrics/headline.ts";
import type { FiguresKind } from "#app/domain/verdicts/campaign-verdict.ts";
import type { ReviewHeadline } from "./review-headline.ts";

/** The space that each headline gets, by its weight and never by hand. */
export type FrontPage = {
  lead: ReviewHeadline | null;
  seconds: ReviewHeadline[];
  briefs: ReviewHeadline[];
  folded: ReviewHeadline[];
};

const mostSeconds = 2;
const mostBriefs = 6;

/** Lays out headlines, heaviest first. The lead is an outcome if there is one. */
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

/** The campaigns whose verdicts stand at the lead and the seconds. */
export const campaignsTold = ({ lead, seconds }: FrontPage): Campaign[] => [
  ...(lead?.joined ?? []).map(({ campaign }) => campaign),
  ...seconds.flatMap(({ joined }) => joined.slice(-1).map(({ campaign }) => campaign)),
];

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
  headline: Pick<ReviewHeadline, "metric" | "finding" | "baseline" | "completeness" | "joined">,
): number {
  const importance = Math.max(0.3, 1.1 - 0.1 * headline.metric.priority);
  return importance * evidence(headline) * headline.completeness * movement(headline);
}

/** The stronger of the usual range and the campaigns' verdicts: a cautious verdict takes nothing from the range. */
function evidence({ baseline, joined }: Pick<ReviewHeadline, "baseline" | "joined">): number {
  const strengths = joined.flatMap(({ verdict }) => verdict.strength ?? []);
  return Math.max(byLimits[baseline.limits], ...strengths.map((strength) => byStrength[strength]));
}

const byLimits = { set: 0.8, trial: 0.6, none: 0.3 };
const byStrength = { A: 1, B: 0.9, C: 0.7 };

/** Standing still is news if a campaign was meant to move it. */
function movement({ finding, joined }: Pick<ReviewHeadline, "finding" | "joined">): number {
  if (finding.kind === "no number") return seenIn(finding);
  return Math.max(seenIn(finding), ...joined.map(({ verdict }) => told[verdict.kind]));
}

const told: Record<FiguresKind, number> = {
  "more than expected": 0.95,
  "fewer than expected": 0.95,
  "no clear change": 0.75,
  "too early": 0.5,
  "cannot say": 0.5,
  "no outcome": 0,
};

function seenIn(finding: Finding): number {
  switch (finding.kind) {
    case "moved":
      return { "outside limits": 1, trend: 0.9, shift: 0.85, "two of three": 0.6 }[finding.signal];
    case "usual":
      return 0.3;
    case "too few":
      return 0.2;
    case "no number":
      return 0.15;
  }
}

const distanceIn = (finding: Finding) => (finding.kind === "moved" ? finding.distance : 0);
