/** What each extra outcome of a campaign cost and what it spared, no surer than the verdict is (IMPACT.md 4). */

import type { Day } from "#app/domain/calendar/period.ts";
import { type Cost, hoursInWords } from "#app/domain/campaigns/cost.ts";
import type { MetricInService } from "#app/domain/metrics/metric.ts";
import { poundsInWords } from "#app/domain/metrics/pounds.ts";
import {
  type Amounts,
  avoidedCost,
  breakEven,
  costPerExtra,
  type Estimate,
  netOf,
} from "#app/statistics/campaigns/money.ts";
import type { SavingTold } from "./campaign-evidence.ts";
import { campaignQuestion } from "./campaign-question.ts";
import type { OutcomeVerdict } from "./campaign-verdict.ts";
import { claimOf } from "./claim.ts";
import { gainedIn, isCounted, roughly } from "./cost-of-extra.ts";
import type { Effect } from "./effect.ts";
import { failedVisitsInWords } from "./failed-visits.ts";
import type { RecordsByMetric } from "./records.ts";
import { labelOf } from "./saving-in-words.ts";

export type CampaignMoney = {
  /** "£3.69 each, between £3.12 and £4.52." */
  perExtra: string;
  /** What was avoided, and what is left of it; null where nobody said what an outcome spares. */
  avoided: Avoided | null;
  /** All contacts and failed visits, each with what became of it. */
  contacts: Beside | null;
  failed: Beside | null;
  /** What the visits that failed may have cost; null where none are reckoned with. */
  fallback: string | null;
};

export type Avoided = {
  kind: "notional" | "cashable";
  sentence: string;
  label: string;
  /** Why it is shown grey; null where it is not. */
  doubt: string | null;
};

export type Beside = {
  metric: MetricInService;
  effect: Effect;
  sentence: string;
  rose: boolean;
};

type OfMoney = Pick<OutcomeVerdict, "campaign" | "metric" | "objective" | "effect" | "strength">;

export function campaignMoney(
  verdict: OfMoney,
  cost: Cost,
  saving: SavingTold | null,
  today: Day,
  records: RecordsByMetric,
): CampaignMoney {
  const gained = gainedIn(verdict);
  const beside = (metric: MetricInService | null) =>
    metric && besideOf(verdict, metric, today, records);
  const contacts = beside(saving?.contacts ?? null);
  const failed = beside(saving?.failed ?? null);
  return {
    perExtra: perExtraInWords(verdict, gained, cost),
    avoided: saving && avoidedIn(saving, gained, cost, contacts),
    contacts,
    failed,
    fallback: saving && failed && failedVisitsInWords(saving, failed.effect, gained),
  };
}

function perExtraInWords(verdict: OfMoney, gained: Estimate | null, cost: Cost): string {
  const time = cost.hours > 0 ? `, not counting ${hoursInWords(cost.hours)} of staff time` : "";
  if (cost.spend === 0) {
    return cost.hours > 0
      ? `No money went into it, only ${hoursInWords(cost.hours)} of staff time.`
      : "What it cost is not known.";
  }
  if (!isCounted(verdict.metric))
    return "Its outcome is not counted one by one, so none has a cost.";
  if (gained === null)
    return "We cannot say what each one cost: there is no verdict to reckon from.";
  const each = costPerExtra(cost.spend, gained);
  switch (each.known) {
    case "cost":
      return `${roughly(each.amount)} each, between ${roughly(each.low)} and ${roughly(each.high)}${time}.${cautionOf(verdict)}`;
    case "at least":
      return `At least ${roughly(each.low)} each${time}; it could be that there was no extra at all.`;
    case "no extra":
      return `There was no extra for the ${poundsInWords(cost.spend)} that it cost.`;
  }
}

/** What is reckoned from a verdict of strength C is no surer than it. */
const cautionOf = ({ strength }: OfMoney): string =>
  strength === "C" ? " Treat with caution, as the verdict that it is reckoned from." : "";

function avoidedIn(
  { saving, from, to }: SavingTold,
  gained: Estimate | null,
  cost: Cost,
  contacts: Beside | null,
): Avoided {
  const { kind, sentence: label } = labelOf(saving);
  const doubt = contacts?.rose
    ? "Shown grey: all contacts rose too, so the web may only have added to the telephone."
    : null;
  if (gained === null) {
    const sentence = "What it spared cannot be said: there is no verdict to reckon from.";
    return { kind, sentence, label, doubt };
  }
  const spared = Number((from.pounds - (to?.pounds ?? 0)).toFixed(2));
  const avoided = avoidedCost(gained, spared);
  const needed = breakEven(cost.spend, spared);
  const sentences = [
    `${inRange(avoided)} avoided, ${kind === "cashable" ? "cashable only as far as it was taken out" : kind}`,
    `less the ${poundsInWords(cost.spend)} that it cost, ${inRange(netOf(avoided, cost.spend))}`,
  ].join("; ");
  const even =
    needed === null
      ? " None of it pays for itself: each one costs more than it spares."
      : ` It pays for itself from ${Math.ceil(needed).toLocaleString("en-GB")} on.`;
  return { kind, sentence: `${sentences}.${even}`, label, doubt };
}

/** "£4,780 (likely between £3,906 and £5,653)"; where it may be nothing, only from what to what. */
function inRange({ amount, low, high }: Amounts): string {
  if (low <= 0 && high >= 0) return `anything from ${roughly(low)} to ${roughly(high)}`;
  return `${roughly(amount)} (likely between ${roughly(low)} and ${roughly(high)})`;
}

/** What another metric did over the time in which the campaign could show. */
function besideOf(
  { campaign, objective }: OfMoney,
  metric: MetricInService,
  today: Day,
  records: RecordsByMetric,
): Beside {
  const { question, restsOn } = campaignQuestion(campaign, metric, today, records);
  const followUpMonths = objective?.followUp ?? question.followUpMonths;
  const asked = { ...question, comparison: undefined, followUpMonths };
  const effect = records.effectOf(asked, `beside for ${followUpMonths} ${restsOn}`);
  const { sentence } = claimOf(effect, metric);
  return { metric, effect, sentence, rose: effect.verdict === "more than expected" };
}
