import { asReduction, type CostPerExtra, costPerExtra } from "#app/statistics/money.ts";
import type { CampaignVerdict } from "./campaign-verdict.ts";
import { poundsInWords } from "./cost.ts";

/** The way in which a campaign was to move its outcome, by its objective or else its metric; null where neither says. */
export function wantedWay({
  objective,
  metric,
}: Pick<CampaignVerdict, "objective" | "metric">): "more" | "fewer" | null {
  if (objective && objective.change !== 0) return objective.change > 0 ? "more" : "fewer";
  if (metric.polarity === "neither") return null;
  return metric.polarity === "higher is better" ? "more" : "fewer";
}

/**
 * Pounds for each outcome more than expected, or fewer where fewer are wanted. Null where nothing was spent, nothing can
 * be said of what was moved, or what was moved cannot be counted.
 */
export function costOfExtra(
  verdict: Pick<CampaignVerdict, "effect" | "metric" | "objective">,
  spend: number,
): CostPerExtra | null {
  const { effect, metric } = verdict;
  const way = wantedWay(verdict);
  const isCounted = metric.measure !== "value" && metric.unit !== "£";
  if (!("numbers" in effect) || !isCounted || way === null || spend <= 0) return null;
  return costPerExtra(spend, way === "more" ? effect.numbers : asReduction(effect.numbers));
}

/** "£3.69 each, likely between £3.12 and £4.52", "at least £2.10 each; it could be no extra at all", "no extra". */
export function costOfExtraInWords(cost: CostPerExtra): string {
  switch (cost.known) {
    case "cost": {
      const [each, low, high] = [cost.amount, cost.low, cost.high].map(priced);
      return `${each} each, likely between ${low} and ${high}`;
    }
    case "at least":
      return `at least ${priced(cost.low)} each; it could be no extra at all`;
    case "no extra":
      return "no extra";
  }
}

/** To the penny under £100 and to the pound above, of which more would be more than is known. */
const priced = (pounds: number): string =>
  poundsInWords(Number(pounds.toFixed(Math.abs(pounds) < 100 ? 2 : 0)));

/** The cheapest first, then those that may have had no extra, those that had none, and those of which it cannot be said. */
export function byCostOfExtra(one: CostPerExtra | null, other: CostPerExtra | null): number {
  const place = (cost: CostPerExtra | null) =>
    cost ? ["cost", "at least", "no extra"].indexOf(cost.known) : 3;
  return place(one) - place(other) || poundsOf(one) - poundsOf(other);
}

function poundsOf(cost: CostPerExtra | null): number {
  if (cost === null || cost.known === "no extra") return 0;
  return cost.known === "cost" ? cost.amount : cost.low;
}
