import { indexOf } from "#app/domain/calendar/period.ts";
import { rankCorrelation } from "#app/statistics/evidence/rank-correlation.ts";
import type { FigureInForce } from "./figure.ts";
import { numberOf } from "./figure.ts";

/** What has been seen of two metrics together, from one period to the next. */
export type Relation =
  | { seen: "too few"; periods: number }
  | { seen: "none" | "together" | "opposite"; periods: number };

const fewestPeriods = 10;

/**
 * Whether a vanity metric and the outcome that it was meant to move have risen and fallen together so far. Changes from
 * one period to the next are compared, not levels: two things that both grow with the years are no relation. Says
 * nothing under ten changes (docs/statistics.md 7), and none where the interval of the rank correlation spans zero.
 */
export function relationOf(
  vanity: readonly FigureInForce[],
  outcome: readonly FigureInForce[],
): Relation {
  const ups = changes(vanity);
  const pairs = [...changes(outcome)].flatMap(([period, step]) => {
    const other = ups.get(period);
    return other === undefined ? [] : [[other, step] as const];
  });
  const periods = pairs.length;
  if (periods < fewestPeriods) return { seen: "too few", periods };
  const found = rankCorrelation(
    pairs.map(([one]) => one),
    pairs.map(([, other]) => other),
  );
  if (found?.low == null || found.high === null || found.low * found.high <= 0) {
    return { seen: "none", periods };
  }
  return { seen: found.rho > 0 ? "together" : "opposite", periods };
}

/** The step to each period from the one just before it, where both have a number. */
function changes(figures: readonly FigureInForce[]): Map<number, number> {
  const numbers = new Map(
    figures.flatMap((figure) => {
      const value = numberOf(figure);
      return value === null ? [] : [[indexOf(figure.period), value] as const];
    }),
  );
  return new Map(
    [...numbers].flatMap(([index, value]) => {
      const before = numbers.get(index - 1);
      return before === undefined ? [] : [[index, value - before] as const];
    }),
  );
}
