import type { Period } from "#app/domain/calendar/period.ts";
import { harmonicsFor } from "#app/statistics/observation.ts";
import type { Flag } from "#app/statistics/verdicts/flags.ts";
import { type PlaceboRun, placeboRuns } from "#app/statistics/verdicts/placebo.ts";
import {
  type Circumstances,
  type ReasonForCaution,
  type Strength,
  strengthOf,
} from "#app/statistics/verdicts/strength.ts";
import { type Verdict, verdictOf } from "#app/statistics/verdicts/verdict.ts";
import { type Window, windowOf } from "#app/statistics/verdicts/window.ts";
import { type Figures, type ForecastSeries, forecastSeries } from "./forecast-series.ts";

export type { Flag, PlaceboRun, ReasonForCaution, Strength, Verdict };

export type Question = Figures & {
  /** The period that holds the campaign's first day. */
  start: Period;
  /** The last period of the window, follow-up included; null without an end. */
  until: Period | null;
  /** Keeps the window as it is, however long. */
  fixed?: boolean;
} & Partial<Omit<Circumstances, "runs">>;

/** A verdict with everything that it rests on. A page shows an effect, which is less. */
export type Forecast = {
  series: ForecastSeries;
  window: Window;
  verdict: Verdict;
  runs: PlaceboRun[];
  /** Null where there is no verdict. */
  strength: { strength: Strength; because: ReasonForCaution[] } | null;
  /** The same question asked of the comparison by itself. */
  comparison: { series: ForecastSeries; verdict: Verdict } | null;
};

/** Whether figures moved after a start, how strong that is, and whether the comparison moved too. */
export function forecastOf(question: Question): Forecast | undefined {
  const series = forecastSeries(question);
  if (series === undefined) return undefined;
  const start = series.timeOf(question.start);
  const asked = question.until === null ? null : series.timeOf(question.until);
  const window = windowOf(series, { start, asked, fixed: question.fixed ?? false });
  const verdict = verdictOf(series, window);
  const runs = isTold(verdict) ? placeboRuns(series, window) : [];
  const strength = strengthOf(series, verdict, {
    runs,
    overlapping: question.overlapping ?? false,
    comparisonUnreached: question.comparisonUnreached ?? false,
  });
  return {
    series,
    window,
    verdict,
    runs,
    strength,
    comparison: comparisonAlone(question, series, window),
  };
}

/** Whether a verdict says more, fewer or no clear change. */
export const isTold = ({ status }: Verdict): boolean =>
  status !== "too_early" && !status.startsWith("cannot_say");

/** How many harmonics the periods before a start can carry. */
export const harmonicsOf = ({ series, verdict }: Pick<Forecast, "series" | "verdict">): number =>
  harmonicsFor(verdict.periodsBefore, series.periodsPerYear);

function comparisonAlone(
  { measure, comparison }: Question,
  { periodOf, calendar }: ForecastSeries,
  { start, end }: Window,
): Forecast["comparison"] {
  const series = comparison && forecastSeries({ measure, figures: comparison });
  if (!series || series.calendar !== calendar) return null;
  const [first, last] = [start, end].map((time) => series.timeOf(periodOf(time)));
  const window = { start: first as number, end: last as number, long: false };
  return { series, verdict: verdictOf(series, window) };
}
