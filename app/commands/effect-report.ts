import type { Period } from "#app/domain/calendar/period.ts";
import { effectIn } from "#app/domain/verdicts/effect.ts";
import {
  type Forecast,
  forecastOf,
  harmonicsOf,
  type Question,
  type Strength,
} from "#app/domain/verdicts/forecast.ts";
import { namesOfTrendAndSeason } from "#app/statistics/observation.ts";
import type { Flag } from "#app/statistics/verdicts/flags.ts";
import {
  type InterruptedTimeSeries,
  interruptedTimeSeries,
} from "#app/statistics/verdicts/interrupted-time-series.ts";
import type { Status } from "#app/statistics/verdicts/verdict.ts";
import { claimOf } from "#app/words/en/verdicts/effects.ts";

export type Names = { name: string; whole: string; comparisonName: string | null };

export type EffectReport = {
  status: Status;
  strength: Strength | null;
  flags: Flag[];
  nPre: number;
  nWindow: number;
  coefficients: Record<string, number> | null;
  periods: { period: Period; actual: number; expected: number; low: number; high: number }[];
  comparison: EffectReport | null;
  technical: InterruptedTimeSeries | null;
  sentence: string;
} & Record<"df" | "dispersion" | "rho" | "rhoUsed" | (typeof ofExtra)[number], number | null>;

const ofExtra = [
  "actual",
  "expected",
  "extra",
  "standardError",
  "low",
  "high",
  "ratio",
  "ratioLow",
  "ratioHigh",
  "percentagePoints",
  "percentagePointsLow",
  "percentagePointsHigh",
  "smallestDetectable",
] as const;

/** Null if there is no estimate. */
export function effectReport(question: Question, forecast: Forecast, names: Names): EffectReport {
  const { series, window, verdict, strength } = forecast;
  const { baseline, extra } = verdict;
  return {
    status: verdict.status,
    strength: strength?.strength ?? null,
    flags: verdict.flags,
    nPre: verdict.periodsBefore,
    nWindow: verdict.periodsSince,
    df: baseline?.model.df ?? null,
    coefficients: baseline && named(baseline.model.coefficients, baseline.harmonics),
    dispersion: baseline?.model.dispersion ?? null,
    rho: baseline?.rho ?? null,
    rhoUsed: baseline?.rhoUsed ?? null,
    ...(Object.fromEntries(ofExtra.map((name) => [name, extra?.[name] ?? null])) as Record<
      (typeof ofExtra)[number],
      number | null
    >),
    periods: (extra?.periods ?? []).map(({ time, actual, expected, low, high }) => {
      return { period: series.periodOf(time), actual, expected, low, high };
    }),
    comparison: comparisonReport(question, forecast, names),
    technical: interruptedTimeSeries(series, window.start, { harmonics: harmonicsOf(forecast) }),
    sentence: claimOf(effectIn(forecast), {
      measure: question.measure,
      unit: question.measure === "share" ? names.whole : names.name,
      partUnit: names.name,
      decimals: question.measure === "value" ? 2 : 0,
      comparisonName: names.comparisonName,
    }).sentence,
  };
}

function comparisonReport(
  { measure, comparison, start }: Question,
  { series, window }: Forecast,
  { comparisonName, whole }: Names,
): EffectReport | null {
  if (!comparison) return null;
  const until = series.periodOf(Math.max(window.start, window.end));
  const question: Question = { measure, figures: comparison, start, until, fixed: true };
  const forecast = forecastOf(question);
  return forecast
    ? effectReport(question, forecast, { name: comparisonName ?? "", whole, comparisonName: null })
    : null;
}

const named = (coefficients: readonly number[], harmonics: number): Record<string, number> =>
  Object.fromEntries(
    namesOfTrendAndSeason(harmonics).map((name, index) => [name, coefficients[index] as number]),
  );
