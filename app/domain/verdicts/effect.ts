import type { Calendar } from "#app/domain/calendar/calendars.ts";
import type { Day, Period } from "#app/domain/calendar/period.ts";
import { isOver, monthsAfter, periodHolding } from "#app/domain/calendar/period.ts";
import type { Campaign } from "#app/domain/campaigns/campaign.ts";
import { usualFollowUp } from "#app/domain/campaigns/campaign-window.ts";
import { fittedOver } from "#app/statistics/verdicts/baseline.ts";
import type { Extra } from "#app/statistics/verdicts/baseline-forecast.ts";
import type { Flag } from "#app/statistics/verdicts/flags.ts";
import type { ReasonNotToSay } from "#app/statistics/verdicts/verdict.ts";
import { partsOf } from "#app/statistics/verdicts/window.ts";
import { type Forecast, forecastOf, type ReasonForCaution, type Strength } from "./forecast.ts";
import type { Figures, Said } from "./forecast-series.ts";

/** One period's figure beside what was expected had nothing been done. Shares are in percent; not clipped. */
export type ExpectedPoint = {
  period: Period;
  actual: number;
  expected: number;
  low: number;
  high: number;
};

/** The do-nothing line before the start, and with its band after it. */
export type ExpectedSeries = {
  before: { period: Period; expected: number }[];
  since: ExpectedPoint[];
};

/** How many more there were, below 0 for fewer, in the metric's unit (of a share, in counts of its part). */
export type EffectNumbers = Pick<
  Extra,
  | "actual"
  | "expected"
  | "extra"
  | "low"
  | "high"
  | "ratio"
  | "ratioLow"
  | "ratioHigh"
  | "smallestDetectable"
> & {
  /** Null unless the metric is a share. */
  percentagePoints: { extra: number; low: number; high: number } | null;
  series: ExpectedSeries;
};

type Circumstance = {
  calendar: Calendar;
  flags: Flag[];
  /** The periods of the campaign's start and of the window's end. */
  first: Period;
  last: Period;
  periodsBefore: number;
  periodsSince: number;
  compared: boolean;
};

type Carried = {
  numbers: EffectNumbers;
  strength: Strength;
  /** Why it is C; empty for A and B. */
  because: ReasonForCaution[];
  /** The comparison's own verdict; null without one. */
  comparison: Told | null;
  placebo: { runs: number; found: number };
};

export type Moved = "more than expected" | "fewer than expected";
export type Told = Moved | "no clear change";

/**
 * What happened to a campaign's outcome against what its past and a comparison lead one to expect (docs/statistics.md 1, 2, 6).
 * Where nothing can be said, there is no number to show.
 */
export type Effect =
  | ({ verdict: Moved } & Carried & Circumstance)
  | ({ verdict: "no clear change" } & Carried & Circumstance)
  /** There is no early reading before the first figure. */
  | ({ verdict: "too early"; reading: EffectNumbers | null } & Circumstance)
  | ({ verdict: "cannot say"; because: ReasonNotToSay } & Circumstance)
  | { verdict: "no figures" };

export type EffectQuestion = Pick<Figures, "measure" | "figures"> & {
  campaign: Pick<Campaign, "startsOn" | "endsOn">;
  today: Day;
  followUpMonths?: number;
  /** Another metric's figures, and whether someone has said that the campaign did not reach it. */
  comparison?: { figures: readonly Said[]; unreached: boolean } | undefined;
  /** Whether another campaign targeted the metric at the same time. */
  overlapping?: boolean;
};

/** `restsOn` is a key that changes when anything that the answer rests on does. */
export type EffectOf = (question: EffectQuestion, restsOn: string) => Effect;

/** The effect in the periods that are over. A start within a period counts from that period on. */
export function effectOf(question: EffectQuestion): Effect {
  const { campaign, today, comparison } = question;
  const figures = question.figures.filter(({ period }) => isOver(period, today));
  const like = figures[0]?.period;
  if (like === undefined) return { verdict: "no figures" };
  const end = campaign.endsOn && periodHolding(campaign.endsOn, like);
  const forecast = forecastOf({
    measure: question.measure,
    figures,
    comparison: comparison?.figures.filter(({ period }) => isOver(period, today)),
    start: periodHolding(campaign.startsOn, like),
    until: end && monthsAfter(end, question.followUpMonths ?? usualFollowUp),
    overlapping: question.overlapping ?? false,
    comparisonUnreached: comparison?.unreached ?? false,
  });
  return forecast ? effectIn(forecast) : { verdict: "no figures" };
}

/** What a page may show of a forecast. */
export function effectIn(forecast: Forecast): Effect {
  const { series, window, verdict, strength, runs } = forecast;
  const circumstance: Circumstance = {
    calendar: series.calendar,
    flags: verdict.flags,
    first: series.periodOf(window.start),
    last: series.periodOf(Math.max(window.start, window.end)),
    periodsBefore: verdict.periodsBefore,
    periodsSince: verdict.periodsSince,
    compared: series.compared,
  };
  const numbers = numbersOf(forecast);
  const told = toldOf(verdict.status);
  if (told && numbers && strength) {
    const found = runs.filter(({ status }) => toldOf(status) && status !== "no_clear_change");
    const comparison = forecast.comparison && toldOf(forecast.comparison.verdict.status);
    const placebo = { runs: runs.length, found: found.length };
    return { verdict: told, numbers, ...strength, comparison, placebo, ...circumstance };
  }
  const because = verdict.status.match(/^cannot_say:(.*)/)?.[1] as ReasonNotToSay | undefined;
  if (because) return { verdict: "cannot say", because, ...circumstance };
  return { verdict: "too early", reading: numbers, ...circumstance };
}

function toldOf(status: string): Told | null {
  if (status === "more_than_expected") return "more than expected";
  if (status === "fewer_than_expected") return "fewer than expected";
  return status === "no_clear_change" ? "no clear change" : null;
}

function numbersOf({
  series,
  window,
  verdict: { extra, baseline },
}: Forecast): EffectNumbers | null {
  if (extra === null || baseline === null) return null;
  const { before, since } = partsOf(series, window);
  const observed = new Map([...before, ...since].map((one) => [one.time, one]));
  const shown = (number: number, time: number) =>
    series.ofWhole ? (100 * number) / (observed.get(time)?.size ?? Number.NaN) : number;
  const { percentagePoints, percentagePointsLow, percentagePointsHigh } = extra;
  return {
    actual: extra.actual,
    expected: extra.expected,
    extra: extra.extra,
    low: extra.low,
    high: extra.high,
    ratio: extra.ratio,
    ratioLow: extra.ratioLow,
    ratioHigh: extra.ratioHigh,
    smallestDetectable: extra.smallestDetectable,
    percentagePoints:
      percentagePoints === null || percentagePointsLow === null || percentagePointsHigh === null
        ? null
        : { extra: percentagePoints, low: percentagePointsLow, high: percentagePointsHigh },
    series: {
      before: fittedOver(baseline, before).map(({ time, expected }) => ({
        period: series.periodOf(time),
        expected: shown(expected, time),
      })),
      since: extra.periods.map(({ time, actual, expected, low, high }) => ({
        period: series.periodOf(time),
        actual: shown(actual, time),
        expected: shown(expected, time),
        low: shown(low, time),
        high: shown(high, time),
      })),
    },
  };
}
