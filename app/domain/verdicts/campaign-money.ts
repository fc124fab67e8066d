import type { Day } from "#app/domain/calendar/period.ts";
import type { Cost } from "#app/domain/campaigns/cost.ts";
import { isCashable, savedByOne } from "#app/domain/campaigns/money.ts";
import type { MetricInService } from "#app/domain/metrics/metric.ts";
import {
  type Amounts,
  avoidedCost,
  breakEven,
  type CostPerExtra,
  costPerExtra,
  type Estimate,
  netOf,
} from "#app/statistics/campaigns/money.ts";
import type { NamedSaving } from "./campaign-evidence.ts";
import { campaignQuestion } from "./campaign-question.ts";
import type { OutcomeVerdict } from "./campaign-verdict.ts";
import { gainedIn, isCounted } from "./cost-of-extra.ts";
import type { Effect } from "./effect.ts";
import { type Fallback, fallbackOf } from "./failed-visits.ts";
import type { Strength } from "./forecast.ts";
import type { RecordsByMetric } from "./records.ts";

export type { Amounts };

/** The cost of each extra outcome of a campaign and what it saved, no surer than its verdict (docs/statistics.md 4). */
export type CampaignMoney = {
  cost: Cost;
  each: CostPerExtra | { known: "not counted" } | { known: "no verdict" };
  strength: Strength | null;
  /** Null where nobody has said what an outcome saves. */
  avoided: Avoided | null;
  /** The effects on all contacts and on failed visits; null where no metric of them was named. */
  contacts: Effect | null;
  failed: Effect | null;
  fallback: Fallback | null;
};

export type Avoided = {
  isCashable: boolean;
  /** Whether all contacts rose too, so that the saving is in doubt. */
  isDoubted: boolean;
  /** In pounds, and from how many outcomes the campaign pays for itself; null without a verdict. */
  amounts: { avoided: Amounts; net: Amounts; breakEven: number | null } | null;
};

export function campaignMoney(
  verdict: Pick<OutcomeVerdict, "campaign" | "metric" | "objective" | "effect" | "strength">,
  cost: Cost,
  saving: NamedSaving | null,
  today: Day,
  records: RecordsByMetric,
): CampaignMoney {
  const gained = gainedIn(verdict);
  const effectOn = (metric: MetricInService | null) =>
    metric && effectBeside(verdict, metric, today, records);
  const contacts = effectOn(saving?.contacts ?? null);
  const failed = effectOn(saving?.failed ?? null);
  const each = gained
    ? costPerExtra(cost.spend, gained)
    : ({ known: isCounted(verdict.metric) ? "no verdict" : "not counted" } as const);
  return {
    cost,
    each,
    strength: verdict.strength,
    avoided: saving && {
      isCashable: isCashable(saving.saving),
      isDoubted: contacts?.verdict === "more than expected",
      amounts: gained && amountsOf(saving, gained, cost.spend),
    },
    contacts,
    failed,
    fallback: saving && failed && fallbackOf(saving, failed, gained),
  };
}

function amountsOf({ from, to }: NamedSaving, gained: Estimate, spend: number): Avoided["amounts"] {
  const saved = savedByOne(from, to);
  const avoided = avoidedCost(gained, saved);
  return { avoided, net: netOf(avoided, spend), breakEven: breakEven(spend, saved) };
}

/** What another metric did over the time in which the campaign could show. */
function effectBeside(
  { campaign, objective }: Pick<OutcomeVerdict, "campaign" | "objective">,
  metric: MetricInService,
  today: Day,
  records: RecordsByMetric,
): Effect {
  const { question, restsOn } = campaignQuestion(campaign, metric, today, records);
  const followUpMonths = objective?.followUp ?? question.followUpMonths;
  const asked = { ...question, comparison: undefined, followUpMonths };
  return records.effectOf(asked, `beside:${followUpMonths} ${restsOn}`);
}
