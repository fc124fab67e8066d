import type { Campaign } from "./campaign.ts";
import type { FigureInForce } from "./figure.ts";
import { numberOf } from "./figure.ts";
import type { Metric } from "./metric.ts";
import { indexOf, lastMonthOf, type Month, monthOf, periodInWords } from "./period.ts";

/** A campaign of which nothing can be said yet, and what would make it tellable (IMPACT.md 6). */
export type CannotTell = { campaign: Campaign; because: string };

export type CampaignOutcome = { metric: Metric; figures: readonly FigureInForce[] };

const fewestBefore = 12;
const fewestAfter = 3;

/** Why nothing can be said at the end of a month of what a campaign changed; undefined where something can. */
export function cannotTell(
  campaign: Campaign,
  outcomes: readonly CampaignOutcome[],
  spend: number,
  until: Month,
): CannotTell | undefined {
  const [outcome] = outcomes;
  if (!outcome) return { campaign, because: noOutcome(spend) };
  const start = monthOf(campaign.startsOn);
  const months = outcome.figures
    .filter((figure) => numberOf(figure) !== null)
    .map((figure) => lastMonthOf(figure.period))
    .filter((month) => month <= until);
  const before = months.filter((month) => month < start).length;
  const after = months.filter((month) => month >= start).length;
  const last = months.at(-1);
  const { name } = outcome.metric;
  if (before < fewestBefore) {
    return {
      campaign,
      because: `We cannot say whether it moved ${lowerFirst(name)}. We have ${before} ${unitOf(outcome.metric)} before it; we need ${fewestBefore}, or 24 without a comparison.`,
    };
  }
  if (
    last &&
    after < fewestAfter &&
    indexOf(until) - indexOf(last) >= monthsPer(outcome.metric) + 1
  ) {
    return {
      campaign,
      because: `We cannot say: the figures for ${lowerFirst(name)} stop in ${periodInWords(last)}.`,
    };
  }
  if (after < fewestAfter) {
    return {
      campaign,
      because: `Too early to say. We need at least ${fewestAfter} ${unitOf(outcome.metric)} after the start; we have ${after}.`,
    };
  }
  return undefined;
}

const unitOf = ({ cadence }: Metric) => (cadence === "monthly" ? "months" : "quarters");

const monthsPer = ({ cadence }: Metric) => (cadence === "monthly" ? 1 : 3);

function noOutcome(spend: number): string {
  const cost = spend > 0 ? ` ${inPounds(spend)} was spent.` : "";
  return `No outcome was named, so nothing can be said of what it changed.${cost}`;
}

const inPounds = (pounds: number) =>
  `£${pounds.toLocaleString("en-GB", { maximumFractionDigits: 0 })}`;

/** "Online sign-ups" within a sentence; a name that begins with an abbreviation is left as it is. */
const lowerFirst = (name: string) =>
  /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
