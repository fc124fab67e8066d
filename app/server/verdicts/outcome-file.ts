import { type CsvColumn, writeCsv } from "#app/domain/csv.ts";
import { type Chart, showsExpected } from "#app/domain/metrics/chart.ts";
import { type FileRow, fileRows, plain } from "#app/server/metrics/chart-file.ts";
import { words } from "#app/words/words.ts";

type OutcomeRow = FileRow & { state: string; amount: number | null };

/** The chart's table and the amounts as given, in columns that `npm run effect` can read. */
export function outcomeFile(chart: Pick<Chart, "points" | "display">): string {
  const rows = fileRows(chart).map((row, index): OutcomeRow => {
    const amount = chart.points[index]?.amount;
    return { ...row, state: amount?.state ?? "not given", amount: amount?.value ?? null };
  });
  const { measure } = chart.display;
  const columns: CsvColumn<OutcomeRow>[] = [
    ...plain("period", "state"),
    { key: "figure", name: measure === "share" ? "percent" : "figure" },
    ...(measure === "share" ? plain("part", "whole") : [{ key: "amount" as const, name: measure }]),
    ...(showsExpected(chart)
      ? plain("expected", "low", "high")
      : [
          { key: "usualFrom" as const, name: words.chart.file.usualFrom },
          { key: "usualTo" as const, name: words.chart.file.usualTo },
        ]),
    ...plain("said", "was", "note"),
  ];
  return writeCsv(columns, rows);
}
