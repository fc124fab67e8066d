import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { shift } from "#app/domain/calendar/period.ts";
import type { Chart } from "#app/domain/metrics/chart.ts";
import { chartFile } from "#app/domain/metrics/chart-file.ts";
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
  return chartOf(of, series, "A finding", [], []);
}

const newestRow = (...asked: Parameters<typeof chartAfter>) =>
  chartRows(chartAfter(...asked)).at(-1);

const file = (chart: Chart): Record<string, string>[] =>
  parse(chartFile(chart), { bom: true, columns: true });

describe("the rows of a chart", () => {
  it("tell zero, not available, does not apply and not given apart", () => {
    const rows = chartRows(chartAfter([0, "not available", "does not apply", null, 5]));
    expect(rows.map(({ figure, said }) => [figure, said])).toEqual([
      [0, ""],
      [null, "not available"],
      [null, "does not apply"],
      [null, "not given"],
      [5, ""],
    ]);
  });

  it("have no share where there is nothing to take one of", () => {
    expect(newestRow([[0, 0]], share)).toMatchObject({
      figure: null,
      part: 0,
      whole: 0,
      said: "nothing to take a share of",
    });
    expect(newestRow([[0, 9]], share)).toMatchObject({ figure: 0, part: 0, whole: 9, said: "" });
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
    [[130], "above the usual range"],
    [[70], "below the usual range"],
    [[101, 108, 108], "one of two in three near the top of the usual range"],
    [[99, 92, 92], "one of two in three near the bottom of the usual range"],
    [[97, 98, 99, 100, 101, 102, 103], "one of seven or more in a row that rose or fell"],
    [
      [99, 101, 101, 101, 101, 101, 101, 101],
      "one of seven or more in a row above the usual level",
    ],
    [[101, 99, 99, 99, 99, 99, 99, 99], "one of seven or more in a row below the usual level"],
    [[101], ""],
  ])("say how the newest figure stands to its past: %j", (after, said) => {
    expect(newestRow([...steadyYear, ...after])?.said).toBe(said);
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
    expect(chartRows(chartOf(metric(), series, "", [], []))).toMatchObject([
      { figure: 1243, was: "1,234 calls", note: "A day was left out" },
    ]);
  });
});

describe("the file of a chart", () => {
  it("has the unit at the head of its figures", () => {
    expect(file(chartAfter([0, null, 12]))).toEqual([
      expect.objectContaining({ period: "2025-01", calls: "0", said: "" }),
      expect.objectContaining({ period: "2025-02", calls: "", said: "not given" }),
      expect.objectContaining({ period: "2025-03", calls: "12", said: "" }),
    ]);
  });

  it("has part and whole beside a share, and for nothing else", () => {
    expect(file(chartAfter([[690, 4210]], share))).toEqual([
      {
        period: "2025-01",
        percent: "16.4",
        "made online": "690",
        "sign-ups": "4210",
        "usual from": "",
        "usual to": "",
        said: "",
        was: "",
        note: "",
      },
    ]);
    expect(Object.keys(file(chartAfter([5]))[0] ?? {})).toEqual([
      "period",
      "calls",
      "usual from",
      "usual to",
      "said",
      "was",
      "note",
    ]);
  });

  it("is a line of headings for a chart without periods", () => {
    expect(chartFile({ points: [], display: metric() })).toMatch(
      /^\ufeffperiod,calls,[^\r\n]*\r\n$/,
    );
  });
});
