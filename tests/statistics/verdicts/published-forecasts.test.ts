import { describe, expect, it } from "vitest";
import { verdictOf } from "#app/statistics/verdicts/verdict.ts";
import { windowOf } from "#app/statistics/verdicts/window.ts";
import { forecastsOfAttendances } from "#tests/published/expected-forecast-attendances.ts";
import { forecastsOfAwkwardSeries } from "#tests/published/expected-forecast-awkward.ts";
import { forecastsOfSeatBelts } from "#tests/published/expected-forecast-compared.ts";
import { forecastsOfPractices } from "#tests/published/expected-forecast-practices.ts";
import { forecastsOfRoadsAndSmoking } from "#tests/published/expected-forecast-road.ts";
import { forecastsNotToBeTold } from "#tests/published/expected-forecast-unfit.ts";
import { forecastsOfWaits } from "#tests/published/expected-forecast-waits.ts";
import type { PublishedForecast } from "#tests/published/published-forecast.ts";
import { monthly, timeIn, withGaps } from "#tests/setup/observations.ts";

const published = [
  ...forecastsOfRoadsAndSmoking,
  ...forecastsOfSeatBelts,
  ...forecastsOfPractices,
  ...forecastsOfAttendances,
  ...forecastsOfWaits,
  ...forecastsOfAwkwardSeries,
  ...forecastsNotToBeTold,
];

function judged({ family, first, outcome, missing, start, end, ...others }: PublishedForecast) {
  const series = monthly(family, first, withGaps(outcome, missing), others);
  const asked = end === undefined ? null : timeIn(first, end);
  const window = windowOf(series, { start: timeIn(first, start), asked, fixed: false });
  return verdictOf(series, window);
}

/** 1e-8 of its size, or 1e-5 of what rests on an estimate of the autocorrelation, which is flat. */
function near(actual: number | null | undefined, expected: number | null, tolerance: number) {
  if (expected === null) return expect(actual).toBeNull();
  const off = Math.abs((actual ?? Number.NaN) - expected);
  return expect(off).toBeLessThan(tolerance * Math.max(Math.abs(expected), 1e-9));
}

describe("The reference answer", () => {
  it.each(published)("of $name", (answer) => {
    const { status, flags, periodsBefore, periodsSince, baseline, extra } = judged(answer);
    expect({ status, flags, periodsBefore, periodsSince }).toEqual({
      status: answer.status,
      flags: answer.flags,
      periodsBefore: answer.before,
      periodsSince: answer.since,
    });
    if (answer.numbers === null) return expect(extra).toBeNull();
    const { numbers } = answer;
    const [dispersion, rho, rhoUsed, variance] = numbers.fit as [number, number, number, number];
    const loose = rho === 0 ? 1e-8 : 1e-5;
    const lists: [(number | null | undefined)[], (number | null)[], number][] = [
      [baseline?.model.coefficients ?? [], numbers.coefficients, 1e-8],
      [[baseline?.model.dispersion], [dispersion], 1e-8],
      [[baseline?.rho, baseline?.rhoUsed, baseline?.variance], [rho, rhoUsed, variance], loose],
      [[extra?.actual, extra?.extra], numbers.total.slice(0, 2), 1e-8],
      [[extra?.low, extra?.high, extra?.smallestDetectable], numbers.total.slice(2), loose],
      [[extra?.independent], numbers.errors.slice(0, 1), 1e-8],
      [[extra?.autocorrelated], numbers.errors.slice(1), loose],
      [(extra?.periods ?? []).map(({ expected }) => expected), numbers.expected, 1e-8],
      [(extra?.periods ?? []).map(({ low }) => low), numbers.lows, loose],
    ];
    for (const [found, expected, tolerance] of lists) {
      expect(found).toHaveLength(expected.length);
      expected.forEach((number, place) => {
        near(found[place], number, tolerance);
      });
    }
    if (numbers.ratio) {
      near(extra?.ratio, numbers.ratio[0] ?? null, 1e-8);
      near(extra?.ratioLow, numbers.ratio[1] ?? null, loose);
      near(extra?.ratioHigh, numbers.ratio[2] ?? null, loose);
    }
    near(extra?.percentagePoints, numbers.percentagePoints?.[0] ?? null, 1e-8);
    near(extra?.percentagePointsLow, numbers.percentagePoints?.[1] ?? null, loose);
    near(extra?.percentagePointsHigh, numbers.percentagePoints?.[2] ?? null, loose);
    for (const { expected, low, high } of extra?.periods ?? [])
      near(high - expected, expected - low, 1e-8);
  });

  it("of seat belts is what Harvey & Durbin published: 23% and 30% fewer", () => {
    const [drivers, front] = forecastsOfSeatBelts.map((answer) => judged(answer).extra?.ratio ?? 0);
    expect(Math.round(100 * ((drivers ?? 0) - 1))).toBe(-23);
    expect(Math.round(1000 * ((front ?? 0) - 1))).toBe(-294);
  });
});
