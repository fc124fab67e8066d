import { isUnderTwoYears, type Series } from "#app/statistics/observation.ts";
import type { Baseline } from "./baseline.ts";
import type { Extra } from "./baseline-forecast.ts";
import type { Window } from "./window.ts";

/** Caveats on a verdict. */
export type Flag =
  | "seasonality_not_adjusted"
  | "drifting_baseline"
  | "small_counts"
  | "gaps"
  | "window_long_for_baseline";

const drifting = 0.8;
const smallCount = 5;

/** True if figures drift so slowly that their trend says little about what follows. */
export const isDrifting = ({ rhoUsed }: Pick<Baseline, "rhoUsed">): boolean => rhoUsed >= drifting;

export function flagsOf(
  series: Series,
  window: Window,
  {
    periodsBefore,
    baseline,
    extra,
  }: { periodsBefore: number; baseline: Baseline | null; extra: Extra | null },
): Flag[] {
  const holds: Record<Flag, boolean> = {
    seasonality_not_adjusted: isUnderTwoYears(series.periodsPerYear, periodsBefore),
    drifting_baseline: baseline !== null && isDrifting(baseline),
    small_counts: extra !== null && isSmall(series, extra),
    gaps: hasGaps(series, window),
    window_long_for_baseline: window.long,
  };
  return (Object.keys(holds) as Flag[]).filter((flag) => holds[flag]);
}

const isSmall = ({ family, ofWhole }: Series, { expected, periods }: Extra): boolean =>
  (family !== "gaussian" || ofWhole) && expected / periods.length < smallCount;

function hasGaps({ observations }: Series, { end }: Window): boolean {
  const seen = observations.filter(({ time }) => time <= end);
  const [first, last] = [seen[0], seen.at(-1)];
  return first !== undefined && last !== undefined && last.time - first.time + 1 > seen.length;
}
