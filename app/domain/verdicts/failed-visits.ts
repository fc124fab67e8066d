import { type Amounts, avoidedCost, type Estimate } from "#app/statistics/campaigns/money.ts";
import type { NamedSaving } from "./campaign-evidence.ts";
import type { Effect } from "./effect.ts";

/** The saving if every failed visit came back the dearer way; "unknown" where the share of failed visits is. */
export type Fallback = { effectiveCost: number; avoided: Amounts } | "unknown";

/**
 * The effective cost of a web visit (docs/glossary.md) and what it leaves of the saving, in pounds, if every failed visit is
 * followed by a dearer contact. Null where nothing is done in place of the old contact, or no metric counts the failures.
 */
export function fallbackOf(
  { from, to, failed }: NamedSaving,
  effect: Effect,
  gained: Estimate | null,
): Fallback | null {
  if (to === null || failed === null) return null;
  const rate = failed.polarity === "higher is better" ? null : shareOf(failed.measure, effect);
  if (rate === null || gained === null) return "unknown";
  const effectiveCost = to.pounds + rate * from.pounds;
  return { effectiveCost, avoided: avoidedCost(gained, from.pounds - effectiveCost) };
}

/** The mean over the campaign's periods, from 0 to 1; null where it is not a share, or not known. */
function shareOf(measure: string, effect: Effect): number | null {
  if (measure !== "share" || !("numbers" in effect)) return null;
  const { since } = effect.numbers.series;
  return since.reduce((sum, { actual }) => sum + actual, 0) / since.length / 100;
}
