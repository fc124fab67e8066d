/** Metrics that are parts of a total add up to it: where they do not, that is said. */
import type { Amount } from "./figure.ts";
import type { Metric } from "./metric.ts";

/** A total whose parts do not add up to it. */
export type SumMismatch = {
  kind: "sum";
  total: Metric;
  partIds: number[];
  /** The sum of the parts, and the total as it was given. */
  sum: number;
  whole: number;
};

/**
 * The totals among metrics that their parts do not add up to, in one period. Where a part has no number yet, only if the
 * other parts already exceed the total. A part that does not apply adds nothing.
 *
 * @param amounts by metric id
 */
export function sumMismatches(
  metrics: readonly Metric[],
  amounts: ReadonlyMap<number, Amount>,
): SumMismatch[] {
  const parts = Map.groupBy(metrics, ({ partOfId }) => partOfId);
  return metrics.flatMap((total) => {
    const own = (parts.get(total.id) ?? []).filter((part) => isOfTheKind(part, total));
    const whole = amounts.get(total.id)?.value;
    if (own.length === 0 || whole === undefined || whole === null) return [];
    const addends = own.map(({ id }) => addend(amounts.get(id)));
    const sum = exact(addends.reduce<number>((all, one) => all + (one ?? 0), 0));
    const difference = exact(sum - whole);
    if (difference === 0 || (addends.includes(null) && difference < 0)) return [];
    return [{ kind: "sum", total, partIds: own.map(({ id }) => id), sum, whole }];
  });
}

/** The metrics with every other that the same totals bind to them. */
export function withTheirSums<One extends Metric>(
  metrics: readonly One[],
  all: readonly One[],
): One[] {
  const totals = new Set(metrics.map(({ id, partOfId }) => partOfId ?? id));
  const own = new Set(metrics.map(({ id }) => id));
  return all.filter(
    ({ id, partOfId }) => own.has(id) || totals.has(id) || totals.has(partOfId ?? 0),
  );
}

/** A metric with the totals that it is a part of, however far above. */
export function withTotalsAbove(metric: Metric, all: readonly Metric[]): Metric[] {
  const chain = [metric];
  for (let above: Metric | undefined = metric; above; ) {
    const { partOfId }: Metric = above;
    above = all.find((one) => one.id === partOfId && !chain.includes(one));
    if (above) chain.push(above);
  }
  return chain;
}

const isOfTheKind = (part: Metric, total: Metric) =>
  part.measure === total.measure && total.measure !== "share" && part.cadence === total.cadence;

function addend(amount: Amount | undefined): number | null {
  if (amount?.state === "does not apply") return 0;
  return amount?.value ?? null;
}

/** To fifteen figures, so that 0.1 and 0.2 are 0.3. */
const exact = (value: number) => Number(value.toPrecision(15));
