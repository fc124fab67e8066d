import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { shift } from "#app/domain/calendar/period.ts";
import type { Chart } from "#app/domain/metrics/chart.ts";
import type { MetricInService } from "#app/domain/metrics/metric.ts";
import { chartOf } from "#app/domain/metrics/metric-chart.ts";
import { seriesOf } from "#app/domain/metrics/series.ts";
import { chartFile } from "#app/server/metrics/chart-file.ts";
import { figures, metric } from "#tests/setup/series.ts";

const first = "2025-01";
const share = metric({ measure: "share", unit: "sign-ups", partUnit: "made online", decimals: 1 });

function chartAfter(said: Parameters<typeof figures>[1], of: MetricInService = metric()): Chart {
  const known = figures(first, said);
  const series = seriesOf(of, known, [], shift(first, said.length - 1));
  return chartOf(of, series, null, [], []);
}

const file = (chart: Chart): Record<string, string>[] =>
  parse(chartFile(chart), { bom: true, columns: true });

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
