import { type CsvColumn, writeCsv } from "#app/domain/csv.ts";
import type { Chart } from "./chart.ts";
import { type ChartRow, chartRows } from "./chart-table.ts";

/** A chart's rows as a file: exactly what its table shows. Part and whole are columns of a share alone. */
export function chartFile(chart: Pick<Chart, "points" | "display">): string {
  const { measure, unit, partUnit } = chart.display;
  const columns: CsvColumn<ChartRow>[] = [
    { key: "period", name: "period" },
    { key: "figure", name: measure === "share" ? "percent" : unit },
    ...(measure === "share"
      ? [
          { key: "part" as const, name: partUnit ?? "part" },
          { key: "whole" as const, name: unit },
        ]
      : []),
    { key: "usualFrom", name: "usual from" },
    { key: "usualTo", name: "usual to" },
    { key: "said", name: "said" },
    { key: "was", name: "was" },
    { key: "note", name: "note" },
  ];
  return writeCsv(columns, chartRows(chart));
}
