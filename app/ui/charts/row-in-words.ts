import type { Chart } from "#app/domain/metrics/chart.ts";
import { type ChartRow, chartRows } from "#app/domain/metrics/chart-table.ts";
import type { Display } from "#app/domain/metrics/display.ts";
import { periodInWords } from "#app/words/en/calendar/period-in-words.ts";
import { chartWords as words } from "#app/words/en/metrics/charts.ts";
import { amountInWords, numberInWords } from "#app/words/en/numbers.ts";

export type RowInWords = {
  period: string;
  number: string;
  /** "(132 of 480)"; empty unless the number is a share. */
  share: string;
  usual: string;
  expected: string;
  low: string;
  high: string;
  remarks: string;
};

export const rowsInWords = (chart: Chart): RowInWords[] => {
  const shown = (number: number | null) =>
    number === null ? words.chart.table.none : numberInWords(number, chart.display);
  return chartRows(chart).map((row) => ({
    period: periodInWords(row.period),
    number: shown(row.figure),
    share:
      row.part === null || row.whole === null ? "" : words.chart.table.share(row.part, row.whole),
    usual: usual(row, chart.display),
    expected: shown(row.expected),
    low: shown(row.low),
    high: shown(row.high),
    remarks: remarks(row, chart.display),
  }));
};

function usual({ usualFrom, usualTo }: ChartRow, display: Display): string {
  if (usualFrom === null || usualTo === null) return words.chart.table.none;
  return words.chart.table.range(
    numberInWords(usualFrom, display),
    numberInWords(usualTo, display),
  );
}

function remarks({ remark, was, note }: ChartRow, display: Display): string {
  const { table } = words.chart;
  const corrected = was && table.was(amountInWords(was, display));
  return [table.remark(remark), corrected, note].filter(Boolean).join("; ");
}
