import type { ChannelCost } from "#app/domain/evidence/evidence-cost.ts";
import type { Tally } from "#app/domain/evidence/evidence-group.ts";
import { fewestOfEach, type SocialBeside } from "#app/domain/evidence/evidence-social.ts";
import { percentOf, type SpendShare } from "#app/domain/evidence/evidence-spend.ts";
import { fewestTold, type VanityKind } from "#app/domain/evidence/evidence-vanity.ts";
import { costInWords, inFigures, poundsInWords } from "#app/words/en/numbers.ts";
import { listInWords, plural, sentenceCase } from "#app/words/en/sentence.ts";
import { roughly } from "#app/words/en/verdicts/costs.ts";

/** "In 4 of the 10 campaigns that can be judged, the outcome moved as was wanted". */
export function findingInWords(tally: Tally): string {
  const { all, judged, "as wanted": wanted } = tally;
  if (all === 0) return "No campaign is over yet";
  if (judged === 0) return "Nothing can be said yet of what works";
  if (judged === 1)
    return `In the one campaign that can be judged, the outcome ${wanted === 1 ? "moved as was wanted" : "did not move as was wanted"}`;
  const count = wanted === 0 ? "none" : wanted === judged ? "all" : String(wanted);
  return `In ${count} of the ${judged} campaigns that can be judged, the outcome moved as was wanted`;
}

/** "5 showed no clear change, in 1 the opposite of what was wanted came about, and of 3 more nothing can be said." */
export function othersInWords(tally: Tally): string {
  const { "no clear change": unclear, unwanted, moved, untold, judged } = tally;
  const parts = [
    unclear > 0 && `${unclear} showed no clear change`,
    unwanted > 0 && `in ${unwanted} the opposite of what was wanted came about`,
    moved > 0 && `in ${moved} an outcome moved of which neither way was wanted`,
    untold > 0 && `of ${untold}${judged > 0 ? " more" : ""} nothing can be said`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? "" : `${sentenceCase(listInWords(parts))}.`;
}

/** "12 of 13 campaigns named an outcome; 10 can be judged; 5 of those showed no clear change." */
export function registerInWords({ all, named, judged, "no clear change": unclear }: Tally): string {
  const campaigns = counted(all);
  const seen = judged === 0 ? "" : `; ${unclear} of those showed no clear change`;
  return `${named} of ${campaigns} named an outcome; ${judged} can be judged${seen}.`;
}

/** "8 campaigns, of which 6 can be judged; in 2 the outcome moved as was wanted." */
export function tallyInWords({ all, judged, "as wanted": wanted }: Tally): string {
  const campaigns = counted(all);
  if (judged === 0) return `${campaigns}, of which none can be judged.`;
  const those = all === judged ? "" : `, of which ${judged} can be judged`;
  return `${campaigns}${those}; in ${wanted} the outcome moved as was wanted.`;
}

/** "1 campaign", "8 campaigns". */
export const counted = (count: number): string =>
  `${count} ${plural(count, "campaign", "campaigns")}`;

/** "27% of the money (£18,400 of £67,100) and 13% of the hours (210 of 1,620) are tied to no measured outcome." */
export function unmeasuredInWords({ all, unmeasured }: SpendShare): string {
  const money = percentOf(unmeasured.spend, all.spend);
  const hours = percentOf(unmeasured.hours, all.hours);
  const parts = [
    money === null
      ? null
      : `${money}% of the money (${poundsInWords(unmeasured.spend)} of ${poundsInWords(all.spend)})`,
    hours === null
      ? null
      : `${hours}% of the hours (${whole(unmeasured.hours)} of ${whole(all.hours)})`,
  ].filter((part) => part !== null);
  if (parts.length === 0) return "No money and no hours were recorded.";
  if (unmeasured.spend === 0 && unmeasured.hours === 0) {
    return `All that was recorded is tied to a measured outcome: ${costInWords(all)}.`;
  }
  const are = parts.length === 1 && money !== null ? "is" : "are";
  return `${parts.join(" and ")} ${are} tied to no measured outcome.`;
}

const whole = (hours: number) => inFigures(hours, 2);

/** "Sign-ups": a metric's own name, or what several count. */
export const outcomeInWords = ({ outcome, isName }: ChannelCost): string =>
  isName ? outcome : sentenceCase(outcome);

/** "£3.12 to £4.52 for one more", "£2.10 or more for one more; it could be none at all", "no extra came of it". */
export function costRangeInWords({ cost, way }: Pick<ChannelCost, "cost" | "way">): string {
  switch (cost.known) {
    case "range":
      return `${roughly(cost.low)} to ${roughly(cost.high)} for one ${way}`;
    case "from":
      return `${roughly(cost.low)} or more for one ${way}; it could be none at all`;
    case "none":
      return `not one ${way} was seen`;
  }
}

/** On rung 1: that two things went together, or did not. */
export function vanityInWords({ unit, pairs, seen }: Pick<VanityKind, "unit" | "pairs" | "seen">) {
  const campaigns = pairs.length;
  switch (seen) {
    case "too few":
      return `${sentenceCase(unit)}: too few campaigns to say. We have ${campaigns}; we need ${fewestTold}.`;
    case "nothing":
      return `${sentenceCase(unit)} told us nothing about outcomes over ${campaigns} campaigns.`;
    default:
      return `Over ${campaigns} campaigns, those with more ${unit} came out ${seen}. That they went together says nothing of why.`;
  }
}

const notByLot =
  "Which campaigns used it was not decided by lot, and they differ in more than that, so this says nothing of what social media did.";

export const socialInWords = (beside: SocialBeside): string => `${seenIn(beside)} ${notByLot}`;

function seenIn({ used, not, seen }: SocialBeside): string {
  const shares = `${wantedOf(used)} with social media, and ${wantedOf(not)} without, came out as was wanted`;
  switch (seen.kind) {
    case "unjudged": {
      const which = used.judged === 0 ? "that used social media" : "without social media";
      return `They cannot be set side by side: no campaign ${which} can be judged.`;
    }
    case "too few":
      return `Too few campaigns to say: ${shares}. We need at least ${fewestOfEach} of each.`;
    case "no difference":
      return `No difference can be seen: ${shares}. Anything from ${often(seen.low)} to ${often(seen.high)} would fit so few campaigns.`;
    default: {
      const limits = [seen.low, seen.high].map(Math.abs).toSorted((one, other) => one - other);
      const [near = "", far = ""] = limits.map(points);
      const way = seen.kind === "more often" ? "more" : "less";
      return `Campaigns with social media came out as was wanted ${seen.kind}: ${shares} (likely between ${near} and ${far} percentage points ${way}).`;
    }
  }
}

const wantedOf = (tally: Tally) => `${tally["as wanted"]} of ${tally.judged}`;

/** In whole percentage points, or to the first digit below half of one, so that no limit looks like 0. */
function points(share: number): string {
  const rounded = Math.round(100 * share);
  return rounded === 0 && share !== 0 ? (100 * share).toPrecision(1) : String(rounded);
}

const often = (share: number) =>
  `${points(Math.abs(share))} percentage points ${share < 0 ? "less" : "more"} often`;
