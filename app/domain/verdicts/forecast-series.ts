import type { Calendar } from "#app/domain/calendar/calendars.ts";
import {
  calendarOf,
  indexOf,
  type Period,
  periodsPerYear,
  seasonOf,
  shift,
} from "#app/domain/calendar/period.ts";
import { type Amount, fits } from "#app/domain/metrics/figure.ts";
import type { Measure } from "#app/domain/metrics/metric.ts";
import type { Observation, Series } from "#app/statistics/observation.ts";

export type Said = Amount & { period: Period };

/** A metric's figures and what to compare them with. */
export type Figures = {
  measure: Measure;
  /** One a period at most; in any order. */
  figures: readonly Said[];
  /** Of the same measure and unit, from where the campaign did not reach. */
  comparison?: readonly Said[] | undefined;
  /** Exposure of a count by period, above 0. */
  exposures?: ReadonlyMap<Period, number> | undefined;
  /** Weight by period of a value that is already a difference from a comparison. */
  weights?: ReadonlyMap<Period, number> | undefined;
};

/** Figures as the statistics take them: time 1 is the first period that has a number. */
export type ForecastSeries = Series & {
  calendar: Calendar;
  timeOf: (period: Period) => number;
  periodOf: (time: number) => Period;
};

/**
 * A period without a number, or without one of the comparison, has no observation. Counts are Poisson, shares binomial,
 * values Gaussian; with a comparison, counts are the share of the two, and shares and values a difference. Undefined
 * where no figure is a number; a share of nothing is not one.
 */
export function forecastSeries(asked: Figures): ForecastSeries | undefined {
  const hasNumber = (said: Said) =>
    said.state === "given" && said.whole !== 0 && fits(said, asked.measure);
  const given = asked.figures.filter(hasNumber);
  const first = given.map(({ period }) => period).sort()[0];
  const calendar = first && calendarOf(first);
  if (!first || !calendar) return undefined;
  const timeOf = (period: Period) => indexOf(period) - indexOf(first) + 1;
  const beside = asked.comparison && new Map(asked.comparison.filter(hasNumber).map(byPeriod));
  const observations = given.flatMap((figure): Observation[] => {
    const { period } = figure;
    const other = beside?.get(period);
    if (beside && other === undefined) return [];
    const shown = other === undefined ? alone(figure, asked) : compared(figure, other, asked);
    return [{ time: timeOf(period), season: seasonOf(period), ...shown }];
  });
  return {
    family: familyOf(asked),
    observations: observations.sort((one, other) => one.time - other.time),
    periodsPerYear: periodsPerYear(first),
    compared: beside !== undefined || asked.weights !== undefined,
    ofWhole: asked.measure === "share",
    calendar,
    timeOf,
    periodOf: (time) => shift(first, time - 1),
  };
}

function familyOf({ measure, comparison }: Figures): Series["family"] {
  if (measure === "count") return comparison ? "two counts" : "poisson";
  return measure === "share" && !comparison ? "binomial" : "gaussian";
}

type Shown = Pick<Observation, "outcome" | "size" | "weight" | "own">;

function alone(figure: Said, { exposures, weights }: Figures): Shown {
  const { period } = figure;
  const own = figure.part ?? figure.value ?? Number.NaN;
  const size = figure.whole ?? exposures?.get(period) ?? 1;
  return { outcome: own, size, weight: weights?.get(period) ?? 1, own };
}

function compared(figure: Said, other: Said, { measure, weights }: Figures): Shown {
  if (figure.whole !== null && other.whole !== null) {
    const outcome = figure.part / figure.whole - other.part / other.whole;
    return { outcome, size: figure.whole, weight: figure.whole, own: figure.part };
  }
  const own = figure.value ?? Number.NaN;
  const beside = other.value ?? Number.NaN;
  if (measure === "count") return { outcome: own, size: beside, weight: 1, own };
  return { outcome: own - beside, size: 1, weight: weights?.get(figure.period) ?? 1, own };
}

const byPeriod = (said: Said): [Period, Said] => [said.period, said];
