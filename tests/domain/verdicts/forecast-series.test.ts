import { describe, expect, it } from "vitest";
import { isOver, seasonOf } from "#app/domain/calendar/period.ts";
import { forecastSeries } from "#app/domain/verdicts/forecast-series.ts";
import { figures } from "#tests/setup/series.ts";

describe("Figures as the statistics take them", () => {
  it("go by Poisson for counts, binomial for shares and Gauss for values", () => {
    const counts = figures("2020-01", [5, 7]);
    expect(forecastSeries({ measure: "count", figures: counts })).toMatchObject({
      family: "poisson",
      compared: false,
      ofWhole: false,
      periodsPerYear: 12,
    });
    expect(forecastSeries({ measure: "value", figures: counts })?.family).toBe("gaussian");
    const shares = figures("2020-Q1", [[5, 7]]);
    expect(forecastSeries({ measure: "share", figures: shares })).toMatchObject({
      family: "binomial",
      ofWhole: true,
      periodsPerYear: 4,
      observations: [{ time: 1, season: 0.25, outcome: 5, size: 7, own: 5 }],
    });
  });

  it("keep their places where months are missing, and a share of nothing is missing too", () => {
    const gapped = figures("2019-12", [null, [1, 4], [0, 0], "not available", [2, 4]]);
    const series = forecastSeries({ measure: "share", figures: gapped });
    expect(series?.observations.map(({ time, season }) => [time, season])).toEqual([
      [1, 1 / 12],
      [4, 4 / 12],
    ]);
    expect(series?.periodOf(4)).toBe("2020-04");
    expect(series?.timeOf("2020-04")).toBe(4);
    expect(
      forecastSeries({ measure: "share", figures: figures("2020-01", [[0, 0]]) }),
    ).toBeUndefined();
  });

  it("with exposures are rates, and with weights a difference from a comparison", () => {
    const counts = figures("2020-01", [5, 7]);
    const numbers = new Map([
      ["2020-01", 10],
      ["2020-02", 20],
    ]);
    const exposed = forecastSeries({ measure: "count", figures: counts, exposures: numbers });
    expect(exposed?.observations.map(({ size }) => size)).toEqual([10, 20]);
    expect(exposed?.compared).toBe(false);
    const weighted = forecastSeries({ measure: "value", figures: counts, weights: numbers });
    expect(weighted?.observations.map(({ weight }) => weight)).toEqual([10, 20]);
    expect(weighted?.compared).toBe(true);
  });

  it("beside a comparison are two counts, or the difference of shares and of values", () => {
    const [own, other] = [figures("2020-01", [5, 7]), figures("2020-02", [4, 2])];
    const counts = forecastSeries({ measure: "count", figures: own, comparison: other });
    expect(counts).toMatchObject({ family: "two counts", compared: true });
    expect(counts?.observations).toMatchObject([{ time: 2, outcome: 7, size: 4, own: 7 }]);
    const values = forecastSeries({ measure: "value", figures: own, comparison: other });
    expect(values).toMatchObject({ family: "gaussian", compared: true, ofWhole: false });
    expect(values?.observations).toMatchObject([{ outcome: 3, weight: 1, own: 7 }]);
    const shares = forecastSeries({
      measure: "share",
      figures: figures("2020-01", [[1, 4]]),
      comparison: figures("2020-01", [[1, 8]]),
    });
    expect(shares).toMatchObject({ family: "gaussian", ofWhole: true });
    expect(shares?.observations).toMatchObject([{ outcome: 0.125, weight: 4, size: 4, own: 1 }]);
  });

  it("stand in the year by their month, quarter or week, of 365.25 days", () => {
    expect([seasonOf("2020-03"), seasonOf("2020-Q3"), seasonOf("2020")]).toEqual([0.25, 0.75, 0]);
    const years = seasonOf("2024-01-01") - seasonOf("2020-01-01");
    expect(years).toBe(4);
  });
});

it("A period is over when its last day is", () => {
  expect(isOver("2020-03", "2020-03-31")).toBe(false);
  expect(isOver("2020-03", "2020-04-01")).toBe(true);
  expect(isOver("2020-Q1", "2020-03-31")).toBe(false);
  expect(isOver("2020-Q1", "2020-04-01")).toBe(true);
  expect(isOver("2020-03-02", "2020-03-08")).toBe(false);
  expect(isOver("2020-03-02", "2020-03-09")).toBe(true);
});
