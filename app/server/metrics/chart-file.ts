import { type CsvColumn, writeCsv } from "#app/domain/csv.ts";
import type { Chart } from "#app/domain/metrics/chart.ts";
import { type ChartRow, chartRows } from "#app/domain/metrics/chart-table.ts";
import { amountInWords } from "#app/words/en/numbers.ts";
import { words } from "#app/words/words.ts";

export type FileRow = Omit<ChartRow, "remark" | "was"> & { said: string; was: string };

export const fileRows = (chart: Pick<Chart, "points" | "display">): FileRow[] =>
  chartRows(chart).map(({ remark, was, note, ...row }) => ({
    ...row,
    said: words.chart.table.remark(remark),
    was: was ? amountInWords(was, chart.display) : "",
    note,
  }));

/** Columns named after their keys. */
export const plain = <Key extends string>(...keys: Key[]) =>
  keys.map((key) => ({ key, name: key }));

/** Exactly what the chart's table shows. Only shares have a part and a whole. */
export function chartFile(chart: Pick<Chart, "points" | "display">): string {
  const { measure, unit, partUnit } = chart.display;
  const columns: CsvColumn<FileRow>[] = [
    ...plain("period"),
    { key: "figure", name: measure === "share" ? "percent" : unit },
    ...(measure === "share"
      ? [
          { key: "part" as const, name: partUnit ?? "part" },
          { key: "whole" as const, name: unit },
        ]
      : []),
    { key: "usualFrom", name: words.chart.file.usualFrom },
    { key: "usualTo", name: words.chart.file.usualTo },
    ...plain("said", "was", "note"),
  ];
  return writeCsv(columns, fileRows(chart));
}
