import type { Claim } from "#app/domain/verdicts/claim.ts";
import { differenceOfProportions } from "#app/statistics/two-proportions.ts";
import { type Tally, tallyOf } from "./evidence-group.ts";
import type { EvidenceRow } from "./evidence-row.ts";

/** Campaigns that used social media beside those that did not, and what may be concluded from that. */
export type SocialBeside = { used: Tally; not: Tally; claim: Claim };

export function socialBeside(rows: readonly EvidenceRow[]): SocialBeside {
  const usesIt = ({ channels }: EvidenceRow) => channels.some(({ kind }) => kind === "social");
  const used = tallyOf(rows.filter(usesIt));
  const not = tallyOf(rows.filter((row) => !usesIt(row)));
  return { used, not, claim: { rung: 1, sentence: `${seenIn(used, not)} ${notByLot}` } };
}

/** Of fewer, even two campaigns against two that all came out otherwise would be told apart. */
const fewestOfEach = 6;

const notByLot =
  "Which campaigns used it was not decided by lot, and they differ in more than that, so this says nothing of what social media did.";

function seenIn(used: Tally, not: Tally): string {
  if (used.judged === 0 || not.judged === 0) {
    const which = used.judged === 0 ? "that used social media" : "without social media";
    return `They cannot be set side by side: no campaign ${which} can be judged.`;
  }
  const shares = `${inWords(used)} with social media, and ${inWords(not)} without, came out as was wanted`;
  if (Math.min(used.judged, not.judged) < fewestOfEach) {
    return `Too few campaigns to say: ${shares}. We need at least ${fewestOfEach} of each.`;
  }
  const group = (tally: Tally) => ({ part: tally["as wanted"], whole: tally.judged });
  const { low, high } = differenceOfProportions(group(used), group(not));
  if (low <= 0 && high >= 0) {
    return `No difference can be seen: ${shares}. Anything from ${points(low)} to ${points(high)} would fit so few campaigns.`;
  }
  const [near, far] = [low, high].map(Math.abs).toSorted((one, other) => one - other);
  const often = low > 0 ? "more often" : "less often";
  return `Campaigns with social media came out as was wanted ${often}: ${shares} (likely between ${whole(near ?? 0)} and ${whole(far ?? 0)} percentage points ${low > 0 ? "more" : "less"}).`;
}

const inWords = (tally: Tally) => `${tally["as wanted"]} of ${tally.judged}`;

/** In whole percentage points, or to the first digit of less than half of one: a limit that leaves out 0 does not look like it. */
const whole = (share: number) => {
  const rounded = Math.round(100 * share);
  return rounded === 0 && share !== 0 ? (100 * share).toPrecision(1) : String(rounded);
};

const points = (share: number) =>
  `${whole(Math.abs(share))} percentage points ${share < 0 ? "less" : "more"} often`;
