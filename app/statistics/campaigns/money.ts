/** What was gained with its 95% interval: extra outcomes, or money. */
export type Estimate = { extra: number; low: number; high: number };
export type Amounts = { amount: number; low: number; high: number };

/** What one extra outcome cost, as far as the interval lets it be told. */
export type CostPerExtra =
  | ({ known: "cost" } & Amounts)
  /** So much each at least; it could be that there was no extra at all. */
  | { known: "at least"; low: number }
  | { known: "no extra" };

/** Pounds per extra outcome: cost over the extra, from cost over the upper limit to cost over the lower one. */
export function costPerExtra(cost: number, { extra, low, high }: Estimate): CostPerExtra {
  if (high <= 0) return { known: "no extra" };
  if (low <= 0) return { known: "at least", low: cost / high };
  return { known: "cost", amount: cost / extra, low: cost / high, high: cost / low };
}

/**
 * Pounds of cost avoided by outcomes that each save so much: staff time freed, unless somebody who holds the budget has
 * confirmed a cut. A saving below 0 costs more, and its limits change places.
 */
export function avoidedCost({ extra, low, high }: Estimate, savingEach: number): Amounts {
  const [one, other] = [low * savingEach, high * savingEach];
  return { amount: extra * savingEach, low: Math.min(one, other), high: Math.max(one, other) };
}

/** What is left of the avoided cost when the cost of the campaign is taken off. */
export const netOf = ({ amount, low, high }: Amounts, cost: number): Amounts => ({
  amount: amount - cost,
  low: low - cost,
  high: high - cost,
});

/** How many extra outcomes would have paid for the campaign; null where none would. */
export const breakEven = (cost: number, savingEach: number): number | null =>
  savingEach > 0 ? cost / savingEach : null;

/** The same seen as a reduction, for outcomes of which fewer are wanted: 5 fewer are 5 gained. */
export const asReduction = ({ extra, low, high }: Estimate): Estimate => ({
  extra: -extra,
  low: -high,
  high: -low,
});
