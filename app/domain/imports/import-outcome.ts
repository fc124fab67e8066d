import type { Period } from "#app/domain/calendar/period.ts";
import type { Display } from "#app/domain/metrics/display.ts";
import { farFrom } from "#app/domain/metrics/far.ts";
import { type Amount, amountOf, type FigureInForce, numberOf } from "#app/domain/metrics/figure.ts";
import type { Limits } from "#app/domain/metrics/limits.ts";
import type { Metric } from "#app/domain/metrics/metric.ts";
import { compare } from "./comparison.ts";
import type { FigureRead, FileProblem } from "./file-reading.ts";

/** The problems in a file, or the changes to record. */
export type ImportOutcome =
  | { ok: false; problems: FileProblem[]; stopped: boolean }
  | { ok: true; metrics: MetricOutcome[]; passedOver: number; meanwhile: boolean };

/** The changes to one metric, the first of which are shown. */
export type MetricOutcome = {
  metricId: number;
  added: number;
  changed: number;
  unchanged: number;
  far: number;
  shown: { added: FigureShown[]; changed: FigureShown[]; far: FigureShown[] };
};

export type FigureShown = {
  line: number;
  period: Period;
  amount: Amount;
  was: Amount | null;
  /** The usual range, if the figure is far outside it. */
  usual?: string | undefined;
};

/** A figure with the one that it would replace and, if it is far outside it, the usual range. */
export type FigureCompared = FigureRead & { seen: number | null; usual?: string | undefined };

const mostShown = { added: 24, changed: 50, far: 50 };

/** The changes to one metric. `current` are its figures in force, in time order. */
export function outcomeOf(
  metric: Pick<Metric, "id"> & Display,
  read: readonly FigureRead[],
  current: readonly FigureInForce[],
  usualRange: (limits: Limits, display: Display) => string | null,
): { outcome: MetricOutcome; compared: FigureCompared[] } {
  const inForce = new Map(current.map((figure) => [figure.period, figure]));
  const { added, changed, unchanged } = compare(read, inForce);
  const usual = usualOf(metric, read, current, usualRange);
  const shown = (figures: readonly FigureRead[], most: number): FigureShown[] =>
    figures.slice(0, most).map(({ line, period, amount }) => {
      const was = inForce.get(period);
      return { line, period, amount, was: was ? amountOf(was) : null, usual: usual.get(period) };
    });
  const far = [...added, ...changed].filter(({ period }) => usual.has(period));
  return {
    outcome: {
      metricId: metric.id,
      added: added.length,
      changed: changed.length,
      unchanged: unchanged.length,
      far: far.length,
      shown: {
        added: shown(added, mostShown.added),
        changed: shown(changed, mostShown.changed),
        far: shown(far, mostShown.far),
      },
    },
    compared: read.map((figure) => ({
      ...figure,
      seen: inForce.get(figure.period)?.id ?? null,
      usual: usual.get(figure.period),
    })),
  };
}

/** The usual range by period, for figures far outside that of all others, recorded or in the file. */
function usualOf(
  display: Display,
  read: readonly FigureRead[],
  current: readonly FigureInForce[],
  usualRange: (limits: Limits, display: Display) => string | null,
): Map<Period, string> {
  const amounts = new Map<Period, Amount>(current.map((figure) => [figure.period, figure]));
  for (const { period, amount } of read) amounts.set(period, amount);
  const inOrder = [...amounts.keys()]
    .sort()
    .map((period) => numberOf(amounts.get(period) as Amount));
  const numbers = inOrder.filter((number) => number !== null);
  const found = new Map<Period, string>();
  const isFar = farFrom(numbers, display);
  for (const { period, amount } of read) {
    const number = numberOf(amount);
    const limits = number === null ? undefined : isFar(number);
    const usual = limits && usualRange(limits, display);
    if (usual) found.set(period, usual);
  }
  return found;
}
