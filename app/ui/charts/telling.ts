import type { Period } from "#app/domain/calendar/period.ts";
import type { Chart } from "#app/domain/metrics/chart.ts";
import { chartWords as words } from "#app/words/en/metrics/charts.ts";
import { letterOf } from "./geometry.ts";
import { type RowInWords, rowsInWords } from "./row-in-words.ts";
import type { Company } from "./sizes.ts";

/** What one point tells: its row of the table, and the numbers of every other metric on the page in that period. */
export type Telling = RowInWords & {
  others: { slug: string; letter: string; name: string; number: string }[];
};

/** What each point of a chart tells, by its period. */
export function tellingsOf(chart: Chart, { overlays, strips }: Company): Map<Period, Telling> {
  const others = [...overlays, ...strips].map((other, place) => ({
    slug: other.slug,
    name: other.name,
    letter: place < overlays.length ? letterOf(place) : "",
    rows: rowsInWords(other),
  }));
  return new Map(
    rowsInWords(chart).map((row, place) => [
      chart.points[place]?.period ?? "",
      {
        ...row,
        others: others.map(({ rows, ...other }) => ({
          ...other,
          number: rows[place]?.number ?? words.chart.table.none,
        })),
      },
    ]),
  );
}

/** The same as one sentence, to be heard. */
export function tellingInWords({ period, number, usual, remarks, others }: Telling): string {
  return [
    words.explore.told(period, number, usual === words.chart.table.none ? "" : usual, remarks),
    ...others.map((other) => words.explore.other(other.name, other.number)),
  ].join(". ");
}
