import { describe, expect, it } from "vitest";
import { shift } from "#app/domain/calendar/period.ts";
import type { Chart } from "#app/domain/metrics/chart.ts";
import { chartRows } from "#app/domain/metrics/chart-table.ts";
import type { MetricInService } from "#app/domain/metrics/metric.ts";
import { chartOf } from "#app/domain/metrics/metric-chart.ts";
import { seriesOf } from "#app/domain/metrics/series.ts";
import { figures, metric, steadyYear } from "#tests/setup/series.ts";

const first = "2025-01";
const share = metric({ measure: "share", unit: "sign-ups", partUnit: "made online", decimals: 1 });

function chartAfter(said: Parameters<typeof figures>[1], of: MetricInService = metric()): Chart {
  const known = figures(first, said);
  const series = seriesOf(of, known, [], shift(first, said.length - 1));
  return chartOf(of, series, null, [], []);
}

const newestRow = (...asked: Parameters<typeof chartAfter>) =>
  chartRows(chartAfter(...asked)).at(-1);

describe("the rows of a chart", () => {
  it("tell zero, not available, does not apply and not given apart", () => {
    const rows = chartRows(chartAfter([0, "not available", "does not apply", null, 5]));
    expect(rows.map(({ figure, remark }) => [figure, remark?.kind])).toEqual([
      [0, undefined],
      [null, "not available"],
      [null, "does not apply"],
      [null, "not given"],
      [5, undefined],
    ]);
  });

  it("have no share where there is nothing to take one of", () => {
    expect(newestRow([[0, 0]], share)).toMatchObject({
      figure: null,
      part: 0,
      whole: 0,
      remark: { kind: "no share" },
    });
    expect(newestRow([[0, 9]], share)).toMatchObject({
      figure: 0,
      part: 0,
      whole: 9,
      remark: null,
    });
  });

  it("are rounded to the decimals of the metric, the usual range too", () => {
    const said = steadyYear.map((value): [number, number] => [value * 5, 999]);
    expect(newestRow([...said, [655, 999]], share)).toMatchObject({
      figure: 65.6,
      usualFrom: 44.8,
      usualTo: 55.3,
    });
  });

  it("keep the usual range within what the measure can be", () => {
    const [low, high] = [
      [1, 100],
      [99, 100],
    ] as [number, number][];
    const said = Array.from({ length: 12 }, (_, place) => (place % 2 ? high : low)) as [
      number,
      number,
    ][];
    expect(newestRow(said, share)).toMatchObject({ usualFrom: 0, usualTo: 100 });
    expect(newestRow([5, 90, 5, 90, 5, 90])).toMatchObject({ usualFrom: 0 });
  });

  it("keep a range below zero where the values are", () => {
    const balance = metric({ measure: "value", unit: "£" });
    const row = newestRow([-9, -7, -9, -7, -9, -7], balance);
    expect(row).toMatchObject({ figure: -7, usualFrom: -13, usualTo: -3 });
  });

  it.each([
    [[130], { kind: "outside limits", side: "above" }],
    [[70], { kind: "outside limits", side: "below" }],
    [[101, 108, 108], { kind: "two of three", side: "above" }],
    [[99, 92, 92], { kind: "two of three", side: "below" }],
    [[97, 98, 99, 100, 101, 102, 103], { kind: "trend", side: "above" }],
    [[99, 101, 101, 101, 101, 101, 101, 101], { kind: "shift", side: "above" }],
    [[101, 99, 99, 99, 99, 99, 99, 99], { kind: "shift", side: "below" }],
    [[101], null],
  ])("tell how the newest figure stands to its past: %j", (after, remark) => {
    expect(newestRow([...steadyYear, ...after])?.remark).toEqual(remark);
  });

  it("name what a correction replaced", () => {
    const [old] = figures(first, [1234]);
    const corrected = {
      ...old,
      value: 1243,
      note: "A day was left out",
      wasState: "given",
      wasValue: 1234,
    };
    const series = seriesOf(metric(), [corrected as never], [], first);
    expect(chartRows(chartOf(metric(), series, null, [], []))).toMatchObject([
      { figure: 1243, was: { value: 1234 }, note: "A day was left out" },
    ]);
  });
});
