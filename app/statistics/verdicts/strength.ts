import { isUnderTwoYears, type Series } from "#app/statistics/observation.ts";
import { isDrifting } from "./flags.ts";
import { type PlaceboRun, placeboFails } from "./placebo.ts";
import type { Verdict } from "./verdict.ts";

/** A: with a comparison that holds. B: against its own past alone. C: with caution. */
export type Strength = "A" | "B" | "C";

export type ReasonForCaution =
  | "short_baseline"
  | "drifting_baseline"
  | "placebo_failed"
  | "no_placebo"
  | "overlapping_campaign"
  | "comparison_reached";

export type Circumstances = {
  runs: readonly PlaceboRun[];
  /** Whether another campaign targeted the metric at the same time. */
  overlapping: boolean;
  /** Whether someone has said that the campaign did not reach the comparison. */
  comparisonUnreached: boolean;
};

/** A verdict's strength, with the reasons for C; null without a verdict. */
export function strengthOf(
  series: Series,
  verdict: Verdict,
  { runs, overlapping, comparisonUnreached }: Circumstances,
): { strength: Strength; because: ReasonForCaution[] } | null {
  if (verdict.baseline === null || !isVerdict(verdict)) return null;
  const { compared, periodsPerYear } = series;
  const reasons: Record<ReasonForCaution, boolean> = {
    short_baseline: isUnderTwoYears(periodsPerYear, verdict.periodsBefore),
    drifting_baseline: isDrifting(verdict.baseline),
    placebo_failed: placeboFails(runs),
    no_placebo: compared && runs.length === 0,
    overlapping_campaign: overlapping,
    comparison_reached: compared && !comparisonUnreached,
  };
  const because = (Object.keys(reasons) as ReasonForCaution[]).filter((reason) => reasons[reason]);
  if (because.length > 0) return { strength: "C", because };
  return { strength: compared ? "A" : "B", because };
}

const isVerdict = ({ status }: Verdict): boolean =>
  status !== "too_early" && !status.startsWith("cannot_say");
