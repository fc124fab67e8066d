import type { Metric } from "#app/domain/metrics/metric.ts";
import {
  asReduction,
  type CostPerExtra,
  costPerExtra,
  type Estimate,
} from "#app/statistics/campaigns/money.ts";
import type { OutcomeVerdict } from "./campaign-verdict.ts";

export type { CostPerExtra };

/** The direction wanted by the objective, or else by the metric; null if neither says. */
export function wantedWay({
  objective,
  metric,
}: Pick<OutcomeVerdict, "objective" | "metric">): "more" | "fewer" | null {
  if (objective && objective.change !== 0) return objective.change > 0 ? "more" : "fewer";
  if (metric.polarity === "neither") return null;
  return metric.polarity === "higher is better" ? "more" : "fewer";
}

/** What was gained in the direction wanted; null without a verdict, or for what is not counted. */
export function gainedIn(
  verdict: Pick<OutcomeVerdict, "effect" | "metric" | "objective">,
): Estimate | null {
  const { effect, metric } = verdict;
  if (!("numbers" in effect) || !isCounted(metric)) return null;
  const { extra, low, high } = effect.numbers;
  const estimate = { extra, low, high };
  return wantedWay(verdict) === "fewer" ? asReduction(estimate) : estimate;
}

/** Whether outcomes are counted one by one, so that each can have a cost. */
export const isCounted = ({ measure, unit }: Pick<Metric, "measure" | "unit">) =>
  measure !== "value" || unit === "£";

/** Pounds for each extra outcome in the direction wanted; null if nothing was spent or nothing can be counted. */
export function costOfExtra(
  verdict: Pick<OutcomeVerdict, "effect" | "metric" | "objective">,
  spend: number,
): CostPerExtra | null {
  const gained = gainedIn(verdict);
  return gained === null || spend <= 0 ? null : costPerExtra(spend, gained);
}

/** The cheapest first, then perhaps no extra, no extra, and unknown. */
export function byCostOfExtra(one: CostPerExtra | null, other: CostPerExtra | null): number {
  const place = (cost: CostPerExtra | null) =>
    cost ? ["cost", "at least", "no extra"].indexOf(cost.known) : 3;
  return place(one) - place(other) || poundsOf(one) - poundsOf(other);
}

function poundsOf(cost: CostPerExtra | null): number {
  if (cost === null || cost.known === "no extra") return 0;
  return cost.known === "cost" ? cost.amount : cost.low;
}
