import { withinSentence } from "#app/domain/metrics/wording.ts";
import { avoidedCost, type Estimate } from "#app/statistics/campaigns/money.ts";
import type { SavingTold } from "./campaign-evidence.ts";
import { roughly } from "./cost-of-extra.ts";
import type { Effect } from "./effect.ts";

/** Who gave up and fell back on the dearer way is not known, so that the saving does not take their cost off. */
const notTakenOff = "What it costs where they fell back on the dearer way is not taken off.";

/**
 * What is left of a saving if every visit that failed came back the dearer way: the effective cost of a web visit
 * (GLOSSARY.md) with a fallback of all. Only that it is not taken off, where no share of visits that failed is known.
 */
export function failedVisitsInWords(
  { from, to, failed }: SavingTold,
  effect: Effect,
  gained: Estimate | null,
): string | null {
  if (to === null || failed === null) return null;
  const rate = failed.polarity === "higher is better" ? null : shareOf(failed.measure, effect);
  if (rate === null || gained === null) return notTakenOff;
  const effective = to.pounds + rate * from.pounds;
  const { low, high } = avoidedCost(gained, from.pounds - effective);
  const [dearer, cheaper] = [from, to].map(({ name }) => withinSentence(name));
  return `${notTakenOff} If all of them fell back on ${dearer}, ${cheaper} would come to ${roughly(effective)}, and what is avoided to between ${roughly(low)} and ${roughly(high)}.`;
}

/** The mean over the campaign's periods, from 0 to 1; null where it is no share or not known. */
function shareOf(measure: string, effect: Effect): number | null {
  if (measure !== "share" || !("numbers" in effect)) return null;
  const { since } = effect.numbers.series;
  return since.reduce((sum, { actual }) => sum + actual, 0) / since.length / 100;
}
