import type { Observation, Series } from "#app/statistics/observation.ts";
import { uncertaintyOf } from "./baseline.ts";
import { fitBaseline, type ReasonNotToFit } from "./baseline-fit.ts";
import { smallestDetectable } from "./baseline-forecast.ts";

export type SmallestChange =
  | {
      known: true;
      /** In the unit of the total, over the whole window. */
      smallest: number;
      expected: number;
      /** The same over the wholes; null where there are none. */
      percentagePoints: number | null;
    }
  | { known: false; reason: ReasonNotToFit };

const lastPeriods = 12;

/**
 * The smallest change that would show four times in five in future periods, from a series' past alone. Exposures, wholes,
 * comparisons and weights are taken to stay at their average over the last twelve periods.
 */
export function smallestChangeOver(
  series: Series,
  periods: readonly Pick<Observation, "time" | "season">[],
): SmallestChange {
  const start = periods[0]?.time ?? Number.POSITIVE_INFINITY;
  const before = series.observations.filter(
    ({ time, outcome, size }) =>
      time < start && (series.family !== "two counts" || outcome + size > 0),
  );
  const { reason, baseline } = fitBaseline(series, before);
  if (reason !== null || baseline === null) return { known: false, reason: reason ?? "fit_failed" };
  const last = before.slice(-lastPeriods);
  const mean = (of: (observation: Observation) => number) =>
    last.reduce((sum, observation) => sum + of(observation), 0) / last.length;
  const usual = {
    outcome: mean(({ outcome }) => outcome),
    size: mean(({ size }) => size),
    weight: mean(({ weight }) => weight),
    own: mean(({ own }) => own),
  };
  const { ofWhole } = series;
  const planned = periods.map((period) => ({ ...usual, ...period }));
  const { extra, standardError } = uncertaintyOf(baseline, planned);
  const total = planned.length * (ofWhole ? usual.own : usual.weight * usual.own);
  const smallest = smallestDetectable(standardError, baseline.model.df);
  if (!Number.isFinite(smallest + total - extra)) return { known: false, reason: "fit_failed" };
  return {
    known: true,
    smallest,
    expected: total - extra,
    percentagePoints: ofWhole ? (100 * smallest) / (planned.length * usual.size) : null,
  };
}
