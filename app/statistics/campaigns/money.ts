/** Extra outcomes, or money, with a 95% interval. */
export type Estimate = { extra: number; low: number; high: number };
export type Amounts = { amount: number; low: number; high: number };

export type CostPerExtra =
  | ({ known: "cost" } & Amounts)
  /** There may have been no extra at all. */
  | { known: "at least"; low: number }
  | { known: "no extra" };

/** Pounds per extra outcome: cost over the extra and over its limits. */
export function costPerExtra(cost: number, { extra, low, high }: Estimate): CostPerExtra {
  if (high <= 0) return { known: "no extra" };
  if (low <= 0) return { known: "at least", low: cost / high };
  return { known: "cost", amount: cost / extra, low: cost / high, high: cost / low };
}

/** Pounds avoided by outcomes that each save `savingEach`; if the saving is negative, the limits swap. */
export function avoidedCost({ extra, low, high }: Estimate, savingEach: number): Amounts {
  const [one, other] = [low * savingEach, high * savingEach];
  return { amount: extra * savingEach, low: Math.min(one, other), high: Math.max(one, other) };
}

/** The avoided cost less the cost of the campaign. */
export function netOf({ amount, low, high }: Amounts, cost: number): Amounts {
  return { amount: amount - cost, low: low - cost, high: high - cost };
}

/** How many extra outcomes would pay for the campaign; null where none would. */
export const breakEven = (cost: number, savingEach: number): number | null =>
  savingEach > 0 ? cost / savingEach : null;

/** For outcomes where fewer are wanted: 5 fewer count as 5 gained. */
export function asReduction({ extra, low, high }: Estimate): Estimate {
  return { extra: -extra, low: -high, high: -low };
}
