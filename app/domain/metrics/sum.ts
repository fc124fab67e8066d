/** Metrics that are parts of a total add up to it: where they do not, that is said. */
import type { Amount } from "./figure.ts";
import type { Metric } from "./metric.ts";

/** A total whose parts do not add up to it, and what to say of that. */
export type SumSlip = { totalId: number; partIds: number[]; statement: string };

/**
 * The totals among metrics that their parts do not add up to, in one period. Where a part has no number yet, only parts
 * that are already more than the total are told of. A part that does not apply adds nothing.
 *
 * @param amounts what is said of each metric, by its id
 */
export function sumSlips(
  metrics: readonly Metric[],
  amounts: ReadonlyMap<number, Amount>,
): SumSlip[] {
  const parts = Map.groupBy(metrics, ({ partOfId }) => partOfId);
  return metrics.flatMap((total) => {
    const own = (parts.get(total.id) ?? []).filter((part) => isOfTheKind(part, total));
    const whole = amounts.get(total.id)?.value;
    if (own.length === 0 || whole === undefined || whole === null) return [];
    const said = own.map(({ id }) => addend(amounts.get(id)));
    const sum = exact(said.reduce<number>((all, one) => all + (one ?? 0), 0));
    const difference = exact(sum - whole);
    if (difference === 0 || (said.includes(null) && difference < 0)) return [];
    const side = difference > 0 ? "more" : "fewer";
    const statement = `The parts of ${total.name} add up to ${write(sum)}, ${write(Math.abs(difference))} ${side} than its ${write(whole)} ${total.unit}`;
    return [{ totalId: total.id, partIds: own.map(({ id }) => id), statement }];
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

const write = (value: number) => value.toLocaleString("en-GB", { maximumFractionDigits: 10 });
