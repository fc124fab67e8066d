import type { Period } from "#app/domain/calendar/period.ts";
import type { Chart } from "#app/domain/metrics/chart.ts";
import { chartWords as words } from "#app/words/en/metrics/charts.ts";
import { letterOf } from "./geometry.ts";
import { type RowInWords, rowsInWords } from "./row-in-words.ts";
import type { Company } from "./sizes.ts";

export type PointDetails = RowInWords & {
  others: { slug: string; letter: string; name: string; number: string }[];
};

export function pointDetailsOf(
  chart: Chart,
  { overlays, strips }: Company,
): Map<Period, PointDetails> {
  const others = [...overlays, ...strips].map((other, index) => ({
    slug: other.slug,
    name: other.name,
    letter: index < overlays.length ? letterOf(index) : "",
    rows: rowsInWords(other),
  }));
  return new Map(
    rowsInWords(chart).map((row, index) => [
      chart.points[index]?.period ?? "",
      {
        ...row,
        others: others.map(({ rows, ...other }) => ({
          ...other,
          number: rows[index]?.number ?? words.chart.table.none,
        })),
      },
    ]),
  );
}

export function pointDetailsInWords({
  period,
  number,
  usual,
  remarks,
  others,
}: PointDetails): string {
  return [
    words.explore.told(period, number, usual === words.chart.table.none ? "" : usual, remarks),
    ...others.map((other) => words.explore.other(other.name, other.number)),
  ].join(". ");
}
